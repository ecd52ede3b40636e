import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { coverage } from "../../../data/coverage";
import type { ArticleCoverage } from "../../../src/model/coverage";
import { ask, startVisitor, type Visitor } from "./visitor";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

const pageText = (): string => readFileSync(join(visitor.site.folder, "index.html"), "utf8");

describe("the size", () => {
  it("is within 340 kB, 68 kB compressed, and 12 kB of script", () => {
    const text = pageText();
    const script = /<script>(.*?)<\/script>/s.exec(text)?.[1] ?? "";
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(340_000);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(68_000);
    expect(script).not.toBe("");
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(12_000);
  });
});

/** Where numbers may stand that no fact gives, as reviewed: what they are, and how they are found. */
const NO_FACTS = {
  "version and hash of the data": "[data-counts=version]",
  "when an article was published, and how that is known": ".source, .article > .note",
  "how many facts there are": "[data-counts=facts]",
  "how many findings there are": "[data-counts=findings]",
  "how many facts a facet has": "[data-counts=facets]",
  "how much of an article is read": "[data-counts=coverage]",
  "computed by the audit, beside the facts it is computed from":
    ".gap, .detail, .repair, .notes li, [data-counts=computed]",
  "rows and size of a download": ".downloads",
  "the citation of a chart": ".cite",
  "years that head a table or a part of the timeline": ".compare thead, h3.year",
  "ticks of an axis": ".chart .tick, .chart .year",
  "what a row or group of rows of a chart is of, over its figures": ".chart .heading, .chart .row",
  "the title and address of an article": "section.article > h3, a[rel~=external]",
};

describe("the numbers", () => {
  it("lie in a link to a fact, in the passage of a fact, or on the reviewed list", async () => {
    const page = await visitor.visit();
    const strays = `(listed) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const cards = [...document.querySelectorAll(".passages article")];
      const facts = new Set(cards.map(({ id }) => "#" + encodeURIComponent(id)));
      const isFact = (link) => link && facts.has(link.getAttribute("href"));
      const found = [];
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const box = node.parentElement;
        if (!/[0-9]/.test(node.data) || box.closest("script, style, .passages > li") || box.closest(listed)) continue;
        const row = box.closest("tr");
        if (!isFact(box.closest("a")) && !(row && [...row.querySelectorAll("a")].some(isFact))) found.push(node.data);
      }
      return found;
    }`;
    expect(await ask(page, strays, Object.values(NO_FACTS).join(", "))).toEqual([]);
  });

  it("need every entry of the reviewed list", async () => {
    const page = await visitor.visit();
    for (const places of Object.values(NO_FACTS)) expect(await page.locator(places).first().textContent()).not.toBe("");
  });
});

describe("the articles", () => {
  it("each say how much of them is read, as the build counts it", async () => {
    const page = await visitor.visit();
    const said = await page.locator("section.article > .tally .coverage").allInnerTexts();
    const counts: ArticleCoverage = coverage.articles;
    const ofEach = await page.locator("section.article").evaluateAll((all) => all.map(({ id }) => id));
    expect(ofEach).toHaveLength(visitor.site.data.articles.length);
    expect(said.map((words) => words.match(/\d+/g)?.map(Number))).toEqual(
      ofEach.map((id) => {
        const { all = 0, read = 0, ignored = 0 } = counts[id] ?? {};
        return [read, all, ...(ignored === 0 ? [] : [ignored])];
      }),
    );
  });
});

describe("the links", () => {
  it("lead to a place on the page, to a file of the site, or to an article on the web", async () => {
    const page = await visitor.visit();
    const all = await ask<string[]>(
      page,
      "() => [...document.querySelectorAll('[href]:not([rel=canonical])')].map((a) => a.getAttribute('href'))",
    );
    const ids = new Set(await ask<string[]>(page, "() => [...document.querySelectorAll('[id]')].map(({ id }) => id)"));
    const urls = visitor.site.data.articles.map(({ url }) => url);
    const leadsSomewhere = (href: string): boolean => {
      if (href.startsWith("#")) return ids.has(decodeURIComponent(href.slice(1)));
      return href.startsWith("data:") || urls.includes(href) || existsSync(join(visitor.site.folder, href));
    };
    expect(all.filter((href) => !leadsSomewhere(href))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(["api/index.html", "downloads/dataset.json"]));
  });

  it("give every fact as JSON", () => {
    for (const fact of visitor.site.data.facts) {
      const file = readFileSync(join(visitor.site.folder, "facts", `${fact.id}.json`), "utf8");
      expect(JSON.parse(file)).toEqual(fact);
    }
  });

  it("use no id twice", async () => {
    const page = await visitor.visit();
    const ids = await ask<string[]>(page, "() => [...document.querySelectorAll('[id]')].map(({ id }) => id)");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("show every fact, finding and article of the data", async () => {
    const page = await visitor.visit();
    const ids = new Set(await ask<string[]>(page, "() => [...document.querySelectorAll('[id]')].map(({ id }) => id)"));
    const { facts, findings, articles } = visitor.site.data;
    expect([...facts, ...findings, ...articles].filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

describe("the words", () => {
  it("have dates in words and the quotation marks of print, wherever the page itself speaks", async () => {
    const page = await visitor.visit();
    const odd = `() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        // Ids, addresses and what an article printed stay as they are.
        const left = "script, style, noscript, blockquote, dd:last-child, .cite, .people, h4, a[rel~=external]";
        if (!node.parentElement.closest(left) && /\\d{4}-\\d\\d|["']/.test(node.data)) found.push(node.data);
      }
      return found;
    }`;
    expect(await ask(page, odd)).toEqual([]);
  });
});
