import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { rules } from "../../src/audit/rules";
import typedoc from "../../src/site/typedoc.json";
import { builtFolder } from "./built-folder";
import { type Reader, startReader } from "./reader";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = ["api/index.html", "api/functions/agreementAreas.html", "api/documents/Start_here.html"];
const WAYS = ["http", "file"] as const;

/** What a piece of a page says. */
const textOf = (markup: string): string =>
  markup
    .replace(/<br\/?>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"');

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

describe("the front page of the reference", () => {
  it("says how to install, shows an example, and leads from what people want to what they call", async () => {
    const page = await reader.open("api/index.html", "http");
    const text = await page.getByRole("main").innerText();
    for (const said of ["npm install kz-eu-facts", "npx kz-eu-facts trade", "--format xlsx"])
      expect(text).toContain(said);
    await page.getByRole("row", { name: "a trade series" }).getByRole("link").first().click();
    await page.waitForURL("**/api/functions/tradeSeries.html");
  });

  it("has the paper and the ink of the explorer, light and dark", async () => {
    const read =
      "[document.body, document.querySelector('h1')].map((each) => getComputedStyle(each)).map((style) => [style.color, style.fontFamily])";
    for (const colorScheme of ["light", "dark"] as const) {
      const looks = [];
      for (const path of ["index.html", "api/index.html"]) {
        const page = await reader.open(path, "http");
        await page.emulateMedia({ colorScheme });
        looks.push([await page.evaluate("getComputedStyle(document.body).backgroundColor"), await page.evaluate(read)]);
      }
      expect(looks[1]).toEqual(looks[0]);
    }
  });
});

describe("the page of a function", () => {
  const functions = readdirSync(join(builtFolder(), "api/functions"));

  it.each(functions)(
    "begins %s with an example that imports what it uses, before everything else but a sentence",
    (file) => {
      const page = readFileSync(join(builtFolder(), "api/functions", file), "utf8");
      const [main = ""] = page.split('<div class="col-sidebar">');
      const code = textOf(/<pre[^>]*>(.*?)<\/pre>/s.exec(main)?.[1] ?? "");
      const name = file.replace(".html", "");
      expect(code).toMatch(new RegExp(`^import \\{[^}]*\\b${name}\\b[^}]*\\} from "kz-eu-facts[^"]*";`, "m"));
      expect(main.indexOf("<pre")).toBeLessThan(main.indexOf('<h4 class="tsd-parameters-title"'));
      expect(main.split("<pre")[0]?.match(/<p>/g)).toHaveLength(1);
    },
  );

  it.each([
    ["tradeTable", "kz-eu-facts", "Also in kz-eu-facts/query"],
    ["audit", "kz-eu-facts", "Also in kz-eu-facts/audit"],
    ["parseDataset", "kz-eu-facts/schema", ""],
    ["proposeFacts", "kz-eu-facts/read", ""],
  ])("says of %s from where it is imported", async (name, from, also) => {
    const page = await reader.open(`api/functions/${name}.html`, "http");
    expect(await page.locator("pre").first().innerText()).toMatch(new RegExp(`\\b${name}\\b.*from "${from}";`));
    expect(await page.getByRole("main").innerText()).toContain(also);
  });

  it("has each option in words, those that must be given first", async () => {
    const page = await reader.open("api/functions/tradeTable.html", "http");
    const options = await page.locator(".tsd-parameters > li").allInnerTexts();
    expect(options.map((text) => /(\w+)\??:/.exec(text)?.[1])).toEqual(["partner", "frequency", "prefer", "subject"]);
    expect(options[1]).toContain("whole calendar years");
    expect((await page.getByRole("main").innerText()).match(/What tradeTable is asked/g)).toHaveLength(1);
  });

  it.each([
    ["officeHolders", "role"],
    ["formatQuantity", "style"],
    ["proposeFacts", "published"],
    ["officials", "person"],
  ])("has the options of %s in words, and gives what takes them a name", async (name, option) => {
    const page = await reader.open(`api/functions/${name}.html`, "http");
    expect(await page.locator(".tsd-parameters > li").allInnerTexts()).toContainEqual(
      expect.stringMatching(new RegExp(`\\b${option}\\?`)),
    );
    expect((await page.content()).includes("__namedParameters")).toBe(false);
  });

  it("leads to the source of its version", async () => {
    const page = await reader.open("api/functions/tradeTable.html", "http");
    const source = await page.locator(".tsd-sources a").getAttribute("href");
    expect(source).toContain(`/blob/v${version}/src/query/trade-table.ts#L`);
  });
});

describe("the search of the reference", () => {
  it.each([
    ["csv", "Formats_and_downloads"],
    ["parquet", "Formats_and_downloads"],
    ["cli", "The_command_line"],
    ["upgrade", "Pinning_and_upgrading"],
    ["tradSeries", "tradeSeries"],
    ["confilcts", "conflicts"],
  ])("knows %s", async (words, expected) => {
    const page = await reader.open("api/index.html", "http");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("combobox").fill(words);
    await page.locator("#tsd-search-results a").first().waitFor();
    const found = await page
      .locator("#tsd-search-results a")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(found.slice(0, 5).map((href) => href?.replace(/.*\/|\.html.*/g, ""))).toContain(expected);
  });
});

describe("the guides", () => {
  it("have their questions as headings with an address, and lead on and back", async () => {
    const page = await reader.open("api/documents/Start_here.html", "http");
    const questions = page.locator(".tsd-typography h2");
    expect(await questions.count()).toBeGreaterThan(3);
    expect(await questions.evaluateAll((all) => all.filter(({ id }) => id === "").length)).toBe(0);
    await page.getByRole("link", { name: /^Next/ }).click();
    expect(await page.locator("h1").innerText()).not.toBe("Start here");
    await page.getByRole("link", { name: /^Before/ }).click();
    expect(await page.locator("h1").innerText()).toBe("Start here");
  });

  it("show each command in the words of its own help", async () => {
    const page = await reader.open("api/documents/The_command_line.html", "http");
    const text = await page.getByRole("main").innerText();
    expect(text).toContain("kz-eu-facts trade [OPTIONS]");
    expect(text).not.toContain("\u001b");
  });
});

describe("the rules", () => {
  it.each(rules.map(({ id }) => id))("have a page for %s", async (id) => {
    const page = readFileSync(join(builtFolder(), `api/documents/Rule_${id}.html`), "utf8");
    expect(textOf(page)).toContain("How to read it");
  });
});

describe("the code in the reference", () => {
  it.each([320, 1280])("never breaks inside a word at %s pixels", async (width) => {
    for (const path of ["api/index.html", "api/functions/tradeTable.html", "api/documents/Start_here.html"]) {
      const page = await reader.open(path, "http", width);
      // Words with hyphens, too, as long as they fit on a line of a phone.
      const broken = `[...document.querySelectorAll("code")].flatMap((code) => {
        const walk = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
        const found = [];
        for (let text = walk.nextNode(); text; text = walk.nextNode())
          for (const { 0: word, index } of text.data.matchAll(/(?<![\\w.-])[\\w.-]{2,28}(?![\\w.-])/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (tops.size > 1) found.push(word);
          }
        return found;
      })`;
      expect(await page.evaluate(broken)).toEqual([]);
    }
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
