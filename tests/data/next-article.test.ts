import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addNextArticle } from "../support/next-article";
import { REPOSITORY } from "../support/real";

// An invented article is added to a copy of the project, as a contributor would add one: what is promised about the
// articles of today must hold, and no test may count articles.

const copy = mkdtempSync(join(tmpdir(), "next-article-"));
const LEFT_OUT = [".git", "dist", "node_modules", "reports", "docs/site", "tests/registry", "tests/lighthouse"];

/** Tests that read the data or the seeds, and need no build of the package. */
function testsOfData(): string[] {
  const reads = /src\/dataset|support\/(?:real|five-articles)/;
  return readdirSync(join(REPOSITORY, "tests"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !/^(?:site|package|registry|lighthouse)\//.test(name))
    .filter((name) => name !== "data/next-article.test.ts")
    .filter((name) => {
      const text = readFileSync(join(REPOSITORY, "tests", name), "utf8");
      return reads.test(text) && !/dist\/|run-examples/.test(text);
    })
    .map((name) => `tests/${name}`);
}

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

const fine = { status: 0, output: "" };
const pipeline = (command: string) => run("--import", "tsx", "src/pipeline/main.ts", command);

beforeAll(() => {
  const leftOut = new Set(LEFT_OUT.map((name) => join(REPOSITORY, name)));
  cpSync(REPOSITORY, copy, {
    recursive: true,
    filter: (path) => !leftOut.has(path.replace(/\/$/, "")) && !path.endsWith("node_modules"),
  });
  symlinkSync(join(REPOSITORY, "node_modules"), join(copy, "node_modules"), "dir");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("the next article", () => {
  it("is read, and breaks no promise, no type and no test", { timeout: 600_000 }, () => {
    const id = addNextArticle(copy);
    expect(pipeline("data").output).toContain("data/ written anew: articles.ts");
    expect(pipeline("check")).toEqual(fine);
    expect(readFileSync(join(copy, "data/ids.ts"), "utf8")).toContain(`| "${id}"`);
    expect(run("--import", "tsx", "src/site/generate.ts")).toEqual(fine);
    expect(run("node_modules/typescript7/bin/tsc", "-p", ".")).toEqual(fine);
    const config = ["--config", "tests/vitest.config.ts", "--typecheck.enabled=false", "--reporter=dot"];
    const { status, output } = run("node_modules/vitest/vitest.mjs", "run", ...config, ...testsOfData());
    expect({ status, output: status === 0 ? "" : output }).toEqual(fine);
  });
});
