import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../../src/pipeline/write/lock";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("withLock", () => {
  it("gives what the work gives, and leaves nothing", () => {
    expect(withLock(root, () => readdirSync(root))).toEqual([`.data.lock-${process.pid}`]);
    expect(readdirSync(root)).toEqual([]);
  });

  it("steps back, and names the run that it found", () => {
    const other = `.data.lock-${process.ppid}`;
    writeFileSync(join(root, other), "");
    expect(() => withLock(root, () => 1)).toThrow(`another run is writing (process ${process.ppid}, ${other})`);
    expect(readdirSync(root)).toEqual([other]);
  });

  it("passes over the lock of a run that is gone, and one that is older than any run", () => {
    writeFileSync(join(root, ".data.lock-999999999"), "");
    const old = join(root, `.data.lock-${process.ppid}`);
    writeFileSync(old, "");
    utimesSync(old, new Date("2020-01-01"), new Date("2020-01-01"));
    expect(withLock(root, () => 1)).toBe(1);
    expect(readdirSync(root)).toEqual([]);
  });

  it("lets none of many runs work while another does", async () => {
    const script = join(root, "loop.cjs");
    const entry = new URL("../../../src/pipeline/write/lock.ts", import.meta.url).pathname;
    const contents = `import { withLock } from ${JSON.stringify(entry)};
      import { closeSync, openSync, rmSync } from "node:fs";
      const inside = process.argv[2] + "/inside";
      for (let i = 0; i < 200; i += 1)
        try { withLock(process.argv[2], () => { closeSync(openSync(inside, "wx")); rmSync(inside); }); }
        catch (error) { if (error.fix === undefined) throw error; }`;
    const stdin = { contents, resolveDir: root, loader: "ts" as const };
    buildSync({ stdin, bundle: true, platform: "node", format: "cjs", outfile: script });
    const runs = Array.from({ length: 3 }, () => spawn(process.execPath, [script, root], { stdio: "inherit" }));
    const codes = await Promise.all(runs.map((run) => new Promise((resolve) => run.once("exit", resolve))));
    expect(codes).toEqual([0, 0, 0]);
    expect(readdirSync(root)).toEqual(["loop.cjs"]);
  });
});
