import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { downloadsIn, writeExplorer } from "../../../src/site/explorer/build";
import { dataOf, TWO_YEARS } from "./small-page";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "explorer-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("writeExplorer", () => {
  it("writes the page, its picture and each fact as JSON, to which the page links", () => {
    writeExplorer(folder, dataOf(TWO_YEARS), [], { a1: { all: 2, read: 2, ignored: 0 } });
    expect(readdirSync(folder).sort()).toEqual(["explorer.png", "facts", "index.html"]);
    const files = TWO_YEARS.map(({ id }) => `facts/${id}.json`);
    expect(files.map((file) => JSON.parse(textOf(file)))).toEqual(TWO_YEARS);
    expect(files.filter((file) => !textOf("index.html").includes(`href="${file}"`))).toEqual([]);
    expect(textOf("index.html")).toContain("2 of 2 numbers and dates are read");
  });

  it("leaves no fact behind that the data no longer has", () => {
    writeExplorer(folder, dataOf(TWO_YEARS), []);
    writeExplorer(folder, dataOf(TWO_YEARS.slice(1)), []);
    expect(readdirSync(join(folder, "facts"))).toEqual([`${TWO_YEARS[1]?.id}.json`]);
  });
});

describe("downloadsIn", () => {
  it("lists the files of the folder by name, with address and size, and no folder", () => {
    mkdirSync(join(folder, "downloads/inner"), { recursive: true });
    writeFileSync(join(folder, "downloads/b c.csv"), "12345");
    writeFileSync(join(folder, "downloads/a.json"), "{}");
    expect(downloadsIn(folder)).toEqual([
      { name: "a.json", href: "downloads/a.json", bytes: 2 },
      { name: "b c.csv", href: "downloads/b%20c.csv", bytes: 5 },
    ]);
  });

  it("says what to write first if there are none", () => {
    expect(() => downloadsIn(folder)).toThrow("write the downloads before the explorer");
  });
});
