import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { isThere, writeNew } from "../../../src/cli/files/write-new";
import { temporaryFolder } from "../../support/tarball";

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => void (folder = temporaryFolder("new")));
afterEach(() => folder.remove());

describe("writeNew", () => {
  it("writes a file with its folders", () => {
    const path = join(folder.path, "a/b/c.txt");
    writeNew(path, "text");
    expect(readFileSync(path, "utf8")).toBe("text");
  });

  it("writes over nothing, not even through a link that leads nowhere", () => {
    const path = join(folder.path, "link");
    symlinkSync(join(folder.path, "nowhere"), path);
    expect(() => writeNew(path, "text")).toThrow(CommandRefusal);
    expect(isThere(join(folder.path, "nowhere"))).toBe(false);
  });
});

describe("isThere", () => {
  it("sees a link that leads nowhere", () => {
    symlinkSync(join(folder.path, "nowhere"), join(folder.path, "link"));
    expect([isThere(join(folder.path, "link")), isThere(join(folder.path, "other"))]).toEqual([true, false]);
  });

  it("refuses a path below a file", () => {
    writeNew(join(folder.path, "file"), "");
    expect(() => isThere(join(folder.path, "file/x\0"))).toThrow(CommandRefusal);
  });
});
