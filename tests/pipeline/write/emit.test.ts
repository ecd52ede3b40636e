import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { differences, emit } from "../../../src/pipeline/write/emit";

const A = new Map([
  ["one.ts", "a1"],
  ["two.ts", "a2"],
]);
const B = new Map([
  ["one.ts", "b1"],
  ["three.ts", "b3"],
]);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "emit-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function contents(name = "data"): Record<string, string> {
  const folder = join(root, name);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("emit", () => {
  it("makes the folder hold the modules and nothing else", () => {
    emit(root, A);
    emit(root, B);
    expect(contents()).toEqual(Object.fromEntries(B));
    expect(readdirSync(root)).toEqual(["data"]);
  });

  it("says which files were missing, changed or too many", () => {
    expect(emit(root, A)).toEqual(["one.ts", "two.ts"]);
    expect(emit(root, B)).toEqual(["one.ts", "three.ts", "two.ts"]);
    expect(emit(root, B)).toEqual([]);
  });

  it("puts back what a run left between its two renames", () => {
    emit(root, A);
    renameSync(join(root, "data"), join(root, ".data.former"));
    expect(emit(root, A)).toEqual([]);
    expect(readdirSync(root)).toEqual(["data"]);
  });

  it("leaves the former data whole when the disk refuses", () => {
    emit(root, A);
    writeFileSync(join(root, ".data.former"), "a file where a folder must go");
    mkdirSync(join(root, ".data.next"));
    emit(root, B);
    expect(contents()).toEqual(Object.fromEntries(B));
  });

  it("leaves the former data, the new or, between two renames, none when it is killed at any moment", async () => {
    const script = join(root, "loop.cjs");
    const entry = new URL("../../../src/pipeline/write/emit.ts", import.meta.url).pathname;
    buildSync({
      stdin: {
        contents: `import { emit } from ${JSON.stringify(entry)};
          const sets = ${JSON.stringify([[...A], [...B]])}.map((set) => new Map(set));
          emit(process.argv[2], sets[0]); process.stdout.write("ready");
          for (let i = 1; ; i += 1) emit(process.argv[2], sets[i % 2]);`,
        resolveDir: root,
        loader: "ts",
      },
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: script,
    });
    const whole = [A, B].map((set) => JSON.stringify(Object.fromEntries(set)));
    for (let kill = 0; kill < 25; kill += 1) {
      await killWhileWriting(script, kill);
      const left = ["data", ".data.former"].find((name) => existsSync(join(root, name))) ?? "";
      expect(whole).toContain(JSON.stringify(contents(left)));
      emit(root, B);
      expect(readdirSync(root).sort()).toEqual(["data", "loop.cjs"]);
    }
  });

  async function killWhileWriting(script: string, extraMs: number): Promise<void> {
    const child = spawn(process.execPath, [script, root], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, extraMs / 5));
    child.kill("SIGKILL");
    await ended;
  }
});

describe("differences", () => {
  it("names files that are missing, changed or too many", () => {
    emit(root, A);
    expect(differences(root, B)).toEqual(["one.ts", "three.ts", "two.ts"]);
    expect(differences(root, A)).toEqual([]);
    expect(readdirSync(root)).toEqual(["data"]);
  });
});
