import { describe, expect, it } from "vitest";
import { build } from "../../src/pipeline/build";
import { readSeeds } from "../../src/pipeline/seeds/read-seeds";
import { fiveArticles } from "../support/five-articles";
import { REPOSITORY } from "../support/real";

const RAW = readSeeds(REPOSITORY);

/** Entries whose status follows from no word of expectation: "potential negotiation", "assumes … from March 1". */
const UNNOTICED: Readonly<Record<string, readonly string[]>> = {
  a000: ["provides-for"],
  a003: ["olof-skoog"],
};

interface Status {
  readonly file: string;
  readonly line: number;
  readonly entry: string;
}

const statuses: Status[] = RAW.files
  .filter(({ path }) => path.startsWith("seeds/curation/"))
  .flatMap(({ path, bytes }) =>
    textOf(bytes)
      .split("\n")
      .flatMap((text, line, lines) =>
        /^ {4}status:/.test(text) ? [{ file: path, line, entry: entryAround(lines, line) }] : [],
      ),
  );

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

function entryAround(lines: readonly string[], line: number): string {
  const start = lines.slice(0, line + 1).findLastIndex((text) => text.startsWith("  - "));
  const length = lines.slice(start + 1).findIndex((text) => /^(?: {2}- |\S)/.test(text));
  return lines.slice(start, start + 1 + length).join("\n");
}

function isNoticedWithout({ file, line }: Status): boolean {
  const files = RAW.files.map((each) =>
    each.path === file
      ? { ...each, bytes: Buffer.from(textOf(each.bytes).split("\n").toSpliced(line, 1).join("\n")) }
      : each,
  );
  return "issues" in build({ ...RAW, files });
}

describe("the statuses of the seeds", () => {
  it("are noticed when they are deleted, but for those listed above", () => {
    const known = new Set(fiveArticles.articles.map(({ id }) => `seeds/curation/${id}.yaml`));
    const unnoticed = statuses.filter((status) => known.has(status.file) && !isNoticedWithout(status));
    expect(groupBy(unnoticed)).toEqual(UNNOTICED);
  });
});

/** What the entries are about, by article. */
function groupBy(found: readonly Status[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { file, entry } of found) {
    const [, article = ""] = /(a\d+)\.yaml$/.exec(file) ?? [];
    const [, about = ""] = /^ {2,4}(?:- )?(?:event|person|predicate|indicator): (\S+)/m.exec(entry) ?? [];
    (groups[article] ??= []).push(about);
  }
  return groups;
}
