import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Format, LateFormat } from "../../src/formats/format";
import { writeFormats } from "../../src/release/write-formats";

const format = (files: Readonly<Record<string, string>>): Format => ({
  name: "odd",
  title: "Odd",
  published: true,
  files: () => new Map(Object.entries(files)),
});

describe("writeFormats", () => {
  it("writes each file of each format, also of those that take their time, into a folder that holds nothing else", async () => {
    const folder = mkdtempSync(join(tmpdir(), "formats-"));
    writeFileSync(join(folder, "old.txt"), "old");
    const late = { name: "late", title: "Late", filesLater: async () => new Map([["c.bin", Uint8Array.of(1, 2)]]) };
    await writeFormats([format({ "a.txt": "A", "inner/b.txt": "B" })], folder, [late as unknown as LateFormat]);
    expect([readFileSync(join(folder, "a.txt"), "utf8"), readFileSync(join(folder, "inner/b.txt"), "utf8")]).toEqual([
      "A",
      "B",
    ]);
    expect([...readFileSync(join(folder, "c.bin"))]).toEqual([1, 2]);
    expect(existsSync(join(folder, "old.txt"))).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
