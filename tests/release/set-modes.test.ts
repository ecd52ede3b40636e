import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { setModes } from "../../src/release/set-modes";

const folder = mkdtempSync(join(tmpdir(), "modes-"));
afterEach(() => rmSync(folder, { recursive: true }));

describe("setModes", () => {
  it("gives files the same modes, whatever they had, and programs the right to run", () => {
    mkdirSync(join(folder, "cli"));
    const modes: [name: string, mode: number][] = [
      ["private.js", 0o600],
      ["open.js", 0o777],
      ["cli/bin.cjs", 0o600],
    ];
    for (const [name, mode] of modes) {
      writeFileSync(join(folder, name), "");
      chmodSync(join(folder, name), mode);
    }
    setModes(folder, [join(folder, "cli/bin.cjs")]);
    expect(modes.map(([name]) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o644, 0o644, 0o755]);
  });
});
