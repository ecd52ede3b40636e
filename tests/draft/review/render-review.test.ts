import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReview } from "../../../src/draft/review/render-review";
import { launchChrome } from "../../../src/site/explorer/find-chrome";
import { draftOf } from "../../support/draft-fixture";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NEWS = `OSLO – Deputy Trade Minister Ingrid Solheim met Tran Duc, President of the Chamber of Trade, in Hanoi.

Exports of Norway to Vietnam reached $512 million in 2023, up 12 percent. Some 14 ships called at the port.

Nobody knows what comes next, and nobody asked. Exports amounted to $40 million, and to whom stood nowhere at all.
`;
const HOSTILE = `OSLO – “Exports of Norway to <img src=x onerror=alert(1)> Vietnam reached $5 million" in 2023, </style><script>alert(2)</script> & 'so on', up 14 javascript:ships.\n`;

const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe("renderReview", () => {
  it("links every proposal and all that is left over with its words, both ways", () => {
    const page = renderReview(draftOf(NEWS));
    const ids = all(/ id="([^"]+)"/g, page);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = all(/ href="#([^"]+)"/g, page);
    expect(hrefs.filter((href) => !ids.includes(href))).toEqual([]);
    for (const id of ids.filter((each) => /^(?:fact|left|text)-\d/.test(each))) expect(hrefs).toContain(id);
  });

  it("marks what is sure, asked and left over, and sentences without a fact", () => {
    const page = renderReview(draftOf(NEWS));
    expect(page).toMatch(/<a class="sure" id="text-\d+" href="#fact-\d+">\$512 million<\/a>/);
    expect(page).toMatch(/<a class="asked" id="text-\d+" href="#fact-\d+">\$40 million<\/a>/);
    expect(page).toMatch(/<a class="left" id="text-\d+" href="#left-1">Some 14<\/a>/);
    expect(page).toContain('<span class="none">Nobody knows what comes next, and nobody asked.</span>');
  });

  it("shows each field with the words that it was read from, or its choices and the reason", () => {
    const page = renderReview(draftOf(NEWS));
    expect(page).toContain(
      '<dt>partner</dt><dd><span class="sure">vn</span> <span class="soft">from “Vietnam”</span></dd>',
    );
    expect(page).toMatch(
      /<dt>period<\/dt><dd><strong class="asked">\?<\/strong> in 2023: another sentence names the time/,
    );
  });

  it("has no script, and no markup but its own, whatever the text says", () => {
    const page = renderReview(draftOf(HOSTILE));
    expect(page).not.toMatch(/<script|<img/);
    expect(all(/<(\w+)/g, page).filter((tag) => ["script", "img", "svg", "iframe", "object"].includes(tag))).toEqual(
      [],
    );
    expect(page).toContain("&lt;img src=x");
  });

  it("says so if there is nothing", () => {
    expect(renderReview(draftOf(""))).toContain("None.");
  });
});

describe("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChrome()));
  afterAll(() => browser.close());

  it.each([
    [320, "light"],
    [320, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("fits %d pixels, and gives axe nothing to find in %s colours", async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.setContent(renderReview(draftOf(`${NEWS}\n${HOSTILE}`)));
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.evaluate(AXE);
    const violations = (await page.evaluate(
      "axe.run().then((r) => r.violations.map(({ id, nodes }) => [id, nodes[0].html]))",
    )) as unknown[];
    expect(violations).toEqual([]);
    await page.close();
  });
});
