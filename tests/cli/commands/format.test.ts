import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommandLine } from "../../support/command-line";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
let root: string;
beforeEach(() => {
  folder = temporaryFolder("format");
  root = join(folder.path, "desk");
  runCommandLine(["init", root]);
});
afterEach(() => folder.remove());

const format = (...args: string[]) => runCommandLine(["format", "--root", root, ...args]);

describe("format", () => {
  it("sorts what was added at the end of a list, so that the build finds it in order", () => {
    const list = join(root, "seeds/entities.yaml");
    appendFileSync(list, "- id: bergen\n  type: place\n  name: Bergen\n");
    expect(runCommandLine(["build", "--root", root]).err).toContain("kz-eu-facts format");
    expect(format()).toMatchObject({ code: 0, out: "put in order: seeds/entities.yaml\n", err: "" });
    expect(readFileSync(list, "utf8")).toMatch(/^- id: bergen\n {2}type: place\n {2}name: Bergen\n- \{ id: ingrid/m);
    expect(runCommandLine(["build", "--root", root]).err).not.toContain("sorted by id");
  });

  it("says that all is in order, and leaves the pages of drafts as they are", () => {
    const page = join(root, "seeds/curation/a001.review.html");
    writeFileSync(page, "<p> \n\n");
    expect(format()).toMatchObject({ code: 0, out: "all is in order\n" });
    expect(JSON.parse(format("--json").out)).toEqual({ files: [], problems: [] });
    expect(readFileSync(page, "utf8")).toBe("<p> \n\n");
  });

  it("asks for the folder, and refuses one without seeds", () => {
    expect(runCommandLine(["format"])).toMatchObject({ code: 2, err: expect.stringContaining("no --root") });
    const empty = join(folder.path, "empty");
    mkdirSync(empty);
    expect(runCommandLine(["format", "--root", empty]).code).toBe(4);
  });
});
