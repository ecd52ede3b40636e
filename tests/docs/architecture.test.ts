import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REPOSITORY } from "../support/real";

const page = readFileSync(join(REPOSITORY, "docs/ARCHITECTURE.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
  devDependencies: Readonly<Record<string, string>>;
};

describe("docs/ARCHITECTURE.md", () => {
  it("says of every package that the project is built with why it is there", () => {
    const [, table = ""] = page.split("## Dependencies");
    const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = ""]) => cell.split(", "));
    expect(Object.keys(manifest.devDependencies).filter((name) => !named.includes(name))).toEqual([]);
  });
});
