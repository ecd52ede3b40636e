import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "./support/real";

interface Declared {
  readonly name: string;
  readonly file: string;
  /** Types count even if they are not exported: they name what a reader of the code thinks in. */
  readonly counts: boolean;
}

/**
 * Where names of other files are meant: an index hands them on; the schema's index shows schemas as those of plain
 * interfaces; the dataset's types are the model's for the embedded ids.
 */
const HANDS_ON = /(?:^|\/)index\.ts$|^dataset\/types\.ts$/;

const DECLARATION =
  /^(export )?(?:async )?(interface|type|class|enum|const|let|function|const enum) (?:\*\s*)?([A-Za-z_$][\w$]*)/gm;

function declaredIn(file: string, text: string): Declared[] {
  return [...text.matchAll(DECLARATION)].map(([, exported, kind = "", name = ""]) => ({
    name,
    file,
    counts: exported !== undefined || /^(?:interface|type|class|enum)$/.test(kind),
  }));
}

/** Names that two files declare, if they count in one of them, with the files. */
function sharedNames(declared: readonly Declared[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { name, file } of declared) files.set(name, (files.get(name) ?? new Set()).add(file));
  const counting = new Set(declared.filter(({ counts }) => counts).map(({ name }) => name));
  return [...files].flatMap(([name, where]) =>
    where.size > 1 && counting.has(name) ? [`${name}: ${[...where].sort().join(", ")}`] : [],
  );
}

const root = join(REPOSITORY, "src");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

describe("the names of src", () => {
  it("mean one thing each: what is exported, and every type, is declared in one file", () => {
    const declared = sources
      .filter((file) => !HANDS_ON.test(file))
      .flatMap((file) => declaredIn(file, readFileSync(join(root, file), "utf8")));
    expect(declared.length).toBeGreaterThan(sources.length);
    expect(sharedNames(declared)).toEqual([]);
  });

  it("are told apart by what counts", () => {
    const first = declaredIn("a.ts", "export const one = 1;\nfunction two(): void {}\ninterface Three {}\n");
    const second = declaredIn("b.ts", "const one = 2;\nfunction two(): void {}\ntype Three = 3;\n  const inner = 1;\n");
    expect(sharedNames([...first, ...second])).toEqual(["one: a.ts, b.ts", "Three: a.ts, b.ts"]);
  });
});
