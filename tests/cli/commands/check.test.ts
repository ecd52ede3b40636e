import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "../../support/command-line";
import { ARTICLE_PATH, CURATION, CURATION_PATH, writeSeeds } from "../../support/seeds";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeEach(() => {
  folder = temporaryFolder("check");
  root = folder.path;
  writeSeeds(root);
});
afterEach(() => folder.remove());

const DRAFT = "draft.yaml";
const check = (...args: string[]) =>
  runCommandLine(["check", join(root, DRAFT), "--article", join(root, ARTICLE_PATH), "--root", root, ...args]);
const draft = (text: string) => writeFileSync(join(root, DRAFT), text);

describe("check", () => {
  it("says that a curation is in order, and what it reads", () => {
    draft(CURATION);
    const { code, out, err } = check();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.replace(/\s+/g, " ")).toContain("draft.yaml is in order: four facts; 6 of 6 numbers and dates read");
  });

  it("needs no other article, and none of the seeds' own curations", () => {
    draft(CURATION);
    rmSync(join(root, CURATION_PATH));
    copyFileSync(join(root, ARTICLE_PATH), join(root, "text.txt"));
    rmSync(join(root, ARTICLE_PATH));
    const args = ["check", join(root, DRAFT), "--article", join(root, "text.txt"), "--root", root];
    expect(runCommandLine(args)).toMatchObject({ code: 0, err: "" });
  });

  it("reports every problem in four parts, where it stands in the given file", () => {
    draft(
      CURATION.replace("stated: 30.5 billion dollars", "stated: 30.5 billion").replace(
        "quote: Ann Lee, Minister of Trade\n",
        "quote: Ann Leigh, Minister of Trade\n",
      ),
    );
    const { code, out, err } = check();
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(
      /draft\.yaml:\d+:\d+ › facts › 2 › stated\n(?:.*\n)*? {2}found: {4}.*\n {2}expected: .*\n {2}fix: {6}/,
    );
    expect(err).toContain("Ann Leigh");
    expect(err).toContain("2 problems in ");
    const asData = check("--json");
    expect({ code: asData.code, err: asData.err }).toEqual({ code: 3, err: "" });
    expect(JSON.parse(asData.out).problems.map(({ key }: { key: string[] }) => key.join("."))).toEqual([
      "facts.2.stated",
      "facts.3.quote",
    ]);
  });

  it("names numbers that nobody read, and the file to read them in", () => {
    draft(CURATION.replace(/ {2}- kind: observation\n {4}indicator: exports[^]*?(?= {2}- kind: role)/, ""));
    const { code, err } = check();
    expect(code).toBe(3);
    expect(err).toContain("found:    “30.5”");
    expect(err).toContain(`curate the fact in ${join(root, DRAFT)}`);
  });

  it.each([
    [["check", "x.yaml"], 2, "no --article"],
    [["check"], 2, "CURATION.yaml"],
    [["check", "x.yaml", "--article", "y.txt", "--root", "/nowhere"], 4, "kz-eu-facts init /nowhere"],
  ])("refuses %j with %d", (args, code, words) => {
    const ran = runCommandLine(args);
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" });
    expect(ran.err).toContain(words);
  });
});
