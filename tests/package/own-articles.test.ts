import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moduleOf } from "../support/examples";
import { REPOSITORY } from "../support/real";
import { evaluate } from "../support/run-examples";
import { installedProject, packTarball, run, temporaryFolder } from "../support/tarball";

// What docs/guides/own-articles.md tells, done in an empty folder with the packed package alone.

const folder = temporaryFolder("own-articles");
let project: string;
let bin: string;

beforeAll(() => {
  project = installedProject(join(folder.path, "project"), packTarball(folder.path).path, ["zod"]);
  bin = join(project, "node_modules/.bin/kz-eu-facts");
  kzEuFacts("init", "desk");
  kzEuFacts("build", "--root", "desk");
});
afterAll(folder.remove);

const kzEuFacts = (...args: string[]) => run(process.execPath, [bin, ...args], project);
const guide = readFileSync(join(REPOSITORY, "docs/guides/own-articles.md"), "utf8");
const programs = [...guide.matchAll(/^```typescript\n(.*?)^```/gms)].map(([, code = ""]) => code);

/** The program as a file of the project, whose `// =>` lines are handed to a check. */
function write(code: string, index: number): string {
  const check = "declare const __check: (value: unknown, expected: string) => void;\n";
  const file = `program-${index}.ts`;
  writeFileSync(join(project, file), check + moduleOf({ place: "", file, start: 0, length: 0, code }, []));
  return file;
}

describe("articles of one's own", () => {
  it("are built from what init lays out, and found fresh", () => {
    expect(readdirSync(join(project, "desk/data"))).toEqual(expect.arrayContaining(["dataset.json", "ids.ts"]));
    expect(kzEuFacts("build", "--root", "desk", "--check")).toContain("data/ is as the seeds give it");
    expect(existsSync(join(project, "desk/README.md"))).toBe(true);
  });

  it("are asked by the strict programs of the guide, which give what it says", () => {
    const files = programs.map(write);
    expect(files.length).toBeGreaterThan(1);
    const options = { strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler" };
    const compilerOptions = { ...options, types: [], resolveJsonModule: true, esModuleInterop: true };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    expect(run(process.execPath, [join(REPOSITORY, "node_modules/typescript/bin/tsc"), "-p", "."], project)).toBe("");
    for (const file of files) {
      const outfile = file.replace(/ts$/, "mjs");
      const banner = { js: "globalThis.__check = (...pair) => console.log(JSON.stringify(pair));" };
      buildSync({ entryPoints: [file], absWorkingDir: project, outfile, bundle: true, format: "esm", banner });
      const checks = run(process.execPath, [outfile], project).trim().split("\n");
      for (const check of checks) {
        const [value, expected] = JSON.parse(check) as [unknown, string];
        expect({ value }).toEqual({ value: evaluate(expected) });
      }
    }
  });

  it("are drafted by the packed command line, a page to review them on beside", () => {
    kzEuFacts("init", "drafting");
    writeFileSync(
      join(project, "drafting/seeds/articles/001_news.txt"),
      "Exports of Norway to Vietnam reached $5 million in 2023, a paper wrote.\n",
    );
    const out = kzEuFacts(
      "draft",
      "drafting/seeds/articles/001_news.txt",
      "--published",
      "2024-03-05",
      "--root",
      "drafting",
      "--review",
    );
    expect(out.replace(/\s+/g, " ")).toContain("one fact, one read whole");
    expect(existsSync(join(project, "drafting/seeds/curation/a001.review.html"))).toBe(true);
  });

  it("answer the command line", () => {
    expect(kzEuFacts("trade", "--data", "desk/data/dataset.json")).toContain("430 million US dollars");
    const article = "desk/seeds/articles/000_norway-vietnam.txt";
    const checked = kzEuFacts("check", "desk/seeds/curation/a000.yaml", "--article", article, "--root", "desk");
    expect(checked.replace(/\s+/g, " ")).toContain("is in order: eight facts");
  });
});
