import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFiles } from "../../../src/cli/files/write-files";
import { refusalOf } from "../../support/refusal-of";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFiles", () => {
  it("writes into folders that it makes, and gives the paths", () => {
    const files = new Map([
      ["a.txt", "one"],
      ["in/b.txt", "two"],
    ]);
    expect(writeFiles(join(folder, "new"), files)).toEqual([join(folder, "new/a.txt"), join(folder, "new/in/b.txt")]);
    expect(readFileSync(join(folder, "new/in/b.txt"), "utf8")).toBe("two");
  });

  it("replaces a link and leaves alone what it leads to", () => {
    writeFileSync(join(folder, "far.txt"), "far");
    mkdirSync(join(folder, "out"));
    symlinkSync(join(folder, "far.txt"), join(folder, "out/a.txt"));
    writeFiles(join(folder, "out"), new Map([["a.txt", "near"]]));
    expect([readFileSync(join(folder, "far.txt"), "utf8"), readFileSync(join(folder, "out/a.txt"), "utf8")]).toEqual([
      "far",
      "near",
    ]);
  });

  it("leaves no half set: if a folder is in the way, nothing is written", () => {
    mkdirSync(join(folder, "b.txt"));
    const files = new Map([
      ["a.txt", "one"],
      ["b.txt", "two"],
    ]);
    expect(refusalOf(() => writeFiles(folder, files))).toMatchObject({
      code: 4,
      where: join(folder, "b.txt"),
      found: "a folder",
    });
    expect(readdirSync(folder)).toEqual(["b.txt"]);
  });
});
