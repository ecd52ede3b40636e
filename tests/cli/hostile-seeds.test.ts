import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "../support/command-line";
import { temporaryFolder } from "../support/tarball";

// Whatever stands in the seeds of others: their words reach no terminal, and nothing is written.

const HOSTILE = "\u001b[2J\u009b31m\u202e\u2066\u200b\u2028";
const FOREIGN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
let article: string;
let curation: string;
beforeEach(() => {
  folder = temporaryFolder("hostile-seeds");
  root = join(folder.path, "desk");
  runCommandLine(["init", root]);
  article = join(root, "seeds/articles/000_norway-vietnam.txt");
  curation = join(root, "seeds/curation/a000.yaml");
});
afterEach(() => folder.remove());

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

/** The three commands that read seeds, each of which must refuse them. */
function refusals(): readonly string[] {
  const runs = [
    ["build", "--root", root],
    ["check", curation, "--article", article, "--root", root],
    ["draft", article, "--published", "2024-03-15", "--root", root],
  ].map((args) => ({ name: args[0], ...runCommandLine(args) }));
  expect(existsSync(join(root, "data"))).toBe(false);
  for (const { out, err } of runs) expect(out + err).not.toMatch(FOREIGN);
  return runs.filter(({ code }) => code === 3).map(({ name = "" }) => name);
}

describe("hostile words", () => {
  it("of an article are written out, and refused by all that reads it", () => {
    change(article, (text) => `${text}\n${HOSTILE}Exports to Vietnam rose by 5 percent.\n`);
    expect(refusals()).toEqual(["build", "check", "draft"]);
  });

  it("of a curation are written out, as they stand or as YAML escapes them", () => {
    change(curation, (text) => text.replace("voice: article", `voice: "${HOSTILE}"`));
    expect(refusals()).toContain("check");
    change(curation, (text) => text.replace(/voice: "[^"]*"/, 'voice: "\\e[2J\\u202e"'));
    expect(refusals()).toEqual(expect.arrayContaining(["build", "check"]));
  });

  it("of a list are written out", () => {
    change(join(root, "seeds/entities.yaml"), (text) => text.replace("name: Norway", 'name: "Nor\\e[2J\\u202eway"'));
    expect(refusals()).toContain("check");
  });
});

describe("files that are none", () => {
  it("are refused at once by the commands that read seeds", () => {
    const pipe = join(folder.path, "pipe");
    execFileSync("mkfifo", [pipe]);
    for (const path of [pipe, "/dev/zero", folder.path, join(folder.path, "none"), "\u0000"])
      for (const args of [
        ["check", path, "--article", article, "--root", root],
        ["check", curation, "--article", path, "--root", root],
        ["draft", path, "--published", "2024"],
        ["build", "--root", path],
      ])
        expect({ args, code: runCommandLine(args).code }).toEqual({ args, code: 4 });
  });
});
