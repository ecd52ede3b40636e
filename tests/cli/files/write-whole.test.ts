import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { writeWhole } from "../../../src/cli/files/write-whole";

const folder = mkdtempSync(join(tmpdir(), "whole-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes through a file that is open in a mode; the stream beside it must not be used. */
function writeTo(path: string, mode: string, text: string): void {
  const fd = openSync(path, mode);
  try {
    writeWhole({ fd, write: () => expect.unreachable() }, text);
  } finally {
    closeSync(fd);
  }
}

describe("writeWhole", () => {
  it("writes a long text to a file, to its last byte", () => {
    const path = join(folder, "out.txt");
    const text = "Қ".repeat(300_000);
    writeTo(path, "w", text);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("says that a file takes nothing", () => {
    const path = join(folder, "read-only.txt");
    writeFileSync(path, "");
    expect(() => writeTo(path, "r", "x")).toThrow(CommandRefusal);
  });

  it("leaves what is no file to its stream", () => {
    const written: string[] = [];
    writeWhole({ write: (text) => written.push(text) }, "x");
    expect(written).toEqual(["x"]);
  });
});
