import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import { builtDataset } from "../../../src/site/explorer/build";
import { renderExplorer } from "../../../src/site/explorer/render-explorer";
import { hostile } from "./hostile-data";
import { ask, startVisitor, type Visitor } from "./visitor";

let visitor: Visitor;
let clean: Dataset;

beforeAll(async () => {
  visitor = await startVisitor();
  clean = visitor.site.data;
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

/** Every element of the page but marks, as names are marked only where they stand as whole words, with the names of its attributes, and how often there is one like it. */
const CENSUS = `() => {
  const counts = {};
  for (const element of document.querySelectorAll("*:not(mark)")) {
    const kind = [element.localName, ...element.getAttributeNames().sort()].join(" ");
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}`;

async function censusOf(data: Dataset): Promise<Record<string, number>> {
  const text = renderExplorer(data, { api: "api/index.html", downloads: [] });
  writeFileSync(join(visitor.site.folder, "index.html"), text);
  return ask(await visitor.visit(), CENSUS);
}

describe("hostile content", () => {
  it("adds no element and no attribute, runs nothing, and leaves the page alive", async () => {
    const before = await censusOf(clean);
    const after = await censusOf(hostile(clean));
    expect(after).toEqual(before);
  });

  it("is shown as the text that it is", async () => {
    const data = hostile(await builtDataset());
    await censusOf(data);
    const page = await visitor.visit();
    const point = page.locator("#trade svg a").first();
    await point.click();
    const id = decodeURIComponent(((await point.getAttribute("href")) ?? "").slice(1));
    const fact = data.facts.find((each) => each.id === id);
    const quote = await ask(
      page,
      "(id) => document.getElementById(id).parentElement.querySelector('blockquote').textContent",
      id,
    );
    expect(quote).toContain(fact?.quote.exact ?? "no quote");
  });

  it("becomes no link if an address is no address of the web", async () => {
    const articles = clean.articles.map((article) => ({ ...article, url: "javascript:alert(4)" }));
    await censusOf({ ...clean, articles });
    const page = await visitor.visit();
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    expect(await page.locator("section.article > .source").first().innerText()).toContain("javascript:alert(4)");
  });
});
