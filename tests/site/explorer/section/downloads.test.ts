import { describe, expect, it } from "vitest";
import { renderExplorer } from "../../../../src/site/explorer/render-explorer";
import { dataOf, LINKS, TWO_YEARS } from "../small-page";

const SIZES = {
  "aliases.csv": 60,
  "dataset.json": 162_693,
  "kz-eu-facts.xlsx": 63_977,
  "observations.csv": 37_355,
  "observations.parquet": 15_185,
  "odd.bin": 1_200_000,
};

function downloadsOf(sizes: Readonly<Record<string, number>>): string[] {
  const downloads = Object.entries(sizes).map(([name, bytes]) => ({ name, href: `downloads/${name}`, bytes }));
  const page = renderExplorer(dataOf(TWO_YEARS), { ...LINKS, downloads });
  const [, list = ""] = /<ul class="downloads">(.*?)<\/ul>/s.exec(page) ?? [];
  return list.split("<li>").slice(1);
}

const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, "").replaceAll("\u00a0", " ");

describe("the downloads", () => {
  it("begin with everything as one file, and as a spreadsheet, each with its size", () => {
    const [whole = "", sheets = ""] = downloadsOf(SIZES);
    expect(textOf(whole)).toMatch(/^Everything as one file.*dataset\.json, 163 kB$/);
    expect(textOf(sheets)).toMatch(/^Everything as a spreadsheet.*kz-eu-facts\.xlsx, 64 kB$/);
  });

  it("say of a table what a row is and how many there are, and link to it in each format", () => {
    const [, , table = ""] = downloadsOf(SIZES);
    expect(textOf(table)).toMatch(/^Observations.*2 rows.*CSV, 37 kB.*Parquet, 15 kB$/);
    expect(table).toContain('<a href="downloads/observations.csv" aria-label="observations.csv">');
  });

  it("leave out a table without rows", () => {
    expect(downloadsOf(SIZES).join("")).not.toContain("aliases");
  });

  it("show the name of a file as the text that it is", () => {
    const name = '"><script>alert(1)</script>.csv';
    const [entry = ""] = downloadsOf({ [name]: 1 });
    expect(entry).not.toContain("<script");
    expect(entry).toContain("&quot;&gt;&lt;script&gt;");
  });

  it("keep a file of which nothing is known", () => {
    expect(textOf(downloadsOf(SIZES).at(-1) ?? "")).toContain("odd.bin, 1.2 MB");
  });
});
