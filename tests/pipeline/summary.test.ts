import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/pipeline/build";
import { summarise, sumUpPackage } from "../../src/pipeline/summary";
import { seedsWith } from "../support/seeds";

describe("summarise", () => {
  it("says what was read, how much is covered, and gives a figure with its quote", () => {
    const built = build(seedsWith());
    if ("issues" in built) throw new Error("the fixture has problems");
    const lines = summarise(built).split("\n");
    expect(lines).toEqual([
      "articles   1",
      "facts      4: two observations, one role, one event passage and no statements",
      expect.stringMatching(/^findings   /),
      "coverage   6 of 6 numbers and dates: 6 read, 0 ignored with a reason; 3 of 3 names",
      expect.stringMatching(/^quoted     \d+ % of a000$/),
      `hash       ${built.data.hash}`,
      "",
      "example    Exports, Ruritania\u00a0– Borduria, in 2022: 30.5 billion US dollars",
      "           read from “Exports were 30.5 billion dollars” (a000)",
    ]);
  });
});

describe("sumUpPackage", () => {
  it("counts the files and bytes of dist, and is silent if there is none", () => {
    const root = mkdtempSync(join(tmpdir(), "summary-"));
    expect(sumUpPackage(root)).toEqual([]);
    mkdirSync(join(root, "dist/inner"), { recursive: true });
    writeFileSync(join(root, "dist/a.js"), "x".repeat(1500));
    writeFileSync(join(root, "dist/inner/b.js"), "x".repeat(1000));
    expect(sumUpPackage(root)).toEqual(["package    dist/ 2.5 kB in 2 files"]);
    mkdirSync(join(root, "dist/data"));
    writeFileSync(join(root, "dist/data/dataset.json"), "{}");
    expect(sumUpPackage(root)[0]).toMatch(/in 3 files; dataset\.json 0\.0 kB gzipped$/);
    rmSync(root, { recursive: true });
  });
});
