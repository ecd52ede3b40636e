import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import typedoc from "../../src/site/typedoc.json";
import { type Reader, startReader } from "./reader";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = ["api/index.html", "api/functions/agreementAreas.html", "api/documents/Start_here.html"];
const WAYS = ["http", "file"] as const;

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterEach(() => reader.leave());
afterAll(() => reader.close());

describe.each(WAYS)("the API reference, by %s", (from) => {
  it.each([
    { words: "tradeSeries", heading: "Function tradeSeries", address: "api/functions/tradeSeries.html" },
    {
      words: "sources disagree",
      heading: "When sources disagree",
      address: "api/documents/When_sources_disagree.html",
    },
  ])("finds $words and leads there", async ({ words, heading, address }) => {
    const page = await reader.open("api/interfaces/Quantity.html", from);
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("combobox").fill(words);
    await page.locator("#tsd-search-results a").first().click();
    await page.waitForURL(`**/${address}`);
    expect(await page.locator("h1").first().innerText()).toBe(heading);
  });

  it.each([
    { width: 1280, path: "api/functions/add.html" },
    { width: 320, path: "api/documents/Citing_a_fact.html" },
  ])("leads back to the explorer from $path at $width pixels", async ({ width, path }) => {
    const page = await reader.open(path, from, width);
    const menu = page.getByRole("link", { name: "Menu" });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole("link", { name: "Explorer" }).filter({ visible: true }).click();
    await page.waitForURL(/\/docs\/site\/index\.html$/);
    expect(await page.locator("h1").innerText()).toContain("every number opens the sentence it was read from");
  });

  it("has what people want to do in its navigation, in order", async () => {
    const page = await reader.open("api/index.html", from);
    const entries = page.locator("#tsd-nav-container > li");
    await expect.poll(() => entries.count()).toBe(typedoc.categoryOrder.length);
    const names = (await entries.allInnerTexts()).map((text) => text.split("\n")[0]?.trim());
    expect(names).toEqual(typedoc.categoryOrder);
  });

  it("says beside each helper of the index what it gives", async () => {
    const page = await reader.open("api/index.html", from);
    expect(await page.locator("dt#tradetable + dd").innerText()).toContain(
      "The trade with a partner, one row per period",
    );
  });
});

describe("the layout of the API reference", () => {
  it.each([320, 1280])("has nothing that sticks out at %s pixels", async (width) => {
    for (const path of PAGES) {
      const page = await reader.open(path, "http", width);
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, width]);
    }
  });

  // TypeDoc's headings skip levels; everything else is looked at.
  it.each(PAGES)("gives axe nothing to find in %s, light and dark", async (path) => {
    const run = `axe.run({ rules: { "heading-order": { enabled: false } } }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(" "))]))`;
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await reader.open(path, "http");
      await page.emulateMedia({ colorScheme });
      await page.evaluate(AXE);
      expect(await page.evaluate(run)).toEqual([]);
    }
  });
});
