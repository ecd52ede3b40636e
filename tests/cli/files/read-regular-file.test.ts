import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { readRegularFile } from "../../../src/cli/files/read-regular-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-"));
  writeFileSync(join(folder, "a.txt"), "abc");
  symlinkSync(join(folder, "a.txt"), join(folder, "link"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

const read = (name: string, most = 3, isPlain = false) =>
  problemOf(() => readRegularFile(join(folder, name), most, "a text", isPlain).toString());

describe("readRegularFile", () => {
  it("gives the bytes of a file that is no longer than it may be", () => {
    expect(read("a.txt")).toBe("abc");
    expect(read("a.txt", 2)).toMatchObject({ code: 4, found: "3 bytes, more than 2", expected: "a text" });
  });

  it("refuses what is no file, and what is not there", () => {
    expect(read("")).toMatchObject({ found: "no regular file" });
    expect(read("lost")).toMatchObject({ found: "no such file or folder" });
  });

  it("follows a link unless the file must be plain", () => {
    expect(read("link")).toBe("abc");
    expect(read("link", 99, true)).toMatchObject({ found: "no regular file" });
  });
});
