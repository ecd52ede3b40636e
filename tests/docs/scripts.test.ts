import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scripts } from "../../package.json";
import { REPOSITORY } from "../support/real";

const OWN = ["README.md", "package.json", ".ci", ".github", "docs", "src", "tests"];
const WRITTEN = /(?:^|\/)node_modules\/|^docs\/site\/|^tests\/read\/practice\/locked\//;

/** The files of a folder that people write; of a file, itself. */
function filesOf(path: string): string[] {
  if (/\.(?:md|json)$/.test(path)) return [path];
  return readdirSync(join(REPOSITORY, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ts|json|yml)$|^run$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(REPOSITORY.length))
    .filter((file) => !WRITTEN.test(file));
}

function scriptsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = ""]) => name);
}

describe("the scripts of package.json", () => {
  it("have every name that a text of the project calls one by", () => {
    const named = OWN.flatMap(filesOf).flatMap((file) =>
      scriptsIn(readFileSync(join(REPOSITORY, file), "utf8")).map((name) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it("are found with and without an option of npm", () => {
    expect(scriptsIn("npm run --silent data && npm run data:check, `npm run bench -- read`")).toEqual([
      "data",
      "data:check",
      "bench",
    ]);
  });
});
