import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { dataOf, TWO_YEARS } from "./small-page";
import { ask, focused, isOpen, panelOf, startVisitor, type Visitor } from "./visitor";

const LAST = "trade-turnover.kz-eu.2024.a003";
const POINT = `#trade svg a[href="#${LAST}"]`;
const POINTS = "#trade svg a:has(.value)";
const LINKS = "#trade figcaption a, #trade svg a";
const WAYS = ["http", "file"] as const;

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

describe("a first visit", () => {
  it("shows what the page is and what is disputed, and names the points of trade", async () => {
    const page = await visitor.visit();
    expect(await page.locator("h1").innerText()).toContain("every number opens the sentence it was read from");
    const sentences = await page.locator("#lead .sides").boundingBox();
    expect((sentences?.y ?? 999) + (sentences?.height ?? 999)).toBeLessThanOrEqual(800);
    expect(await page.locator(POINT).getAttribute("aria-label")).toBe(
      "Trade turnover, Kazakhstan\u00a0– European Union, in 2024: 48.7 billion US dollars, as printed, in Kazakhstan Today. " +
        "Open its sentence",
    );
    expect(await page.locator(POINTS).count()).toBe(8);
  });

  it.each(WAYS)("opens the sentence of a point, by %s", async (from) => {
    const page = await visitor.visit("", {}, from);
    await page.locator(POINT).click();
    await expect.poll(() => isOpen(page, LAST)).toBe(true);
    const panel = panelOf(page, LAST);
    expect(await panel.locator("blockquote").innerText()).toBe(
      "“The European Union is Kazakhstan’s largest trade and investment partner […] Trade turnover in 2024 amounted to " +
        "48.7 billion dollars, with Kazakhstan’s exports at 38.1 billion and imports at 10.6 billion (+36.7%).”",
    );
    expect(await panel.locator("blockquote mark.k4").allInnerTexts()).toContain("48.7 billion dollars");
    expect(await panel.innerText()).toContain("48.65 to 48.75 billion US dollars, because one decimal is printed");
    await expect.poll(() => focused(page)).toBe(LAST);
    expect(await page.title()).toMatch(/^Trade turnover between .* in 2024\. – kz-eu-facts/);
    expect(await page.locator(".passages dl:visible").count()).toBe(1);
    expect(await page.locator("svg a[aria-current=true]").count()).toBe(1);
  });

  it("shows the passages before and after in the article, each one step away, and takes them away again", async () => {
    const page = await visitor.visit(`#${LAST}`);
    const panel = panelOf(page, LAST);
    await expect.poll(() => panel.locator(".near").count()).toBe(2);
    expect(await panel.locator(".bar .here").count()).toBe(1);
    await panel.getByRole("link", { name: /^After/ }).click();
    await expect.poll(() => isOpen(page, LAST)).toBe(false);
    expect(await page.locator(".near").count()).toBe(2);
    expect(await page.title()).not.toContain("Trade turnover");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".near, .bar").count()).toBe(0);
  });

  it("asks for nothing after the page", async () => {
    const before = visitor.asked.length;
    const page = await visitor.visit();
    await page.locator(POINT).click();
    await page.waitForLoadState("networkidle");
    expect(visitor.asked.slice(before)).toEqual(["/docs/site/index.html"]);
  });
});

describe("the way back", () => {
  it.each(WAYS)("closes the sentence with the back button and returns the focus to its point, by %s", async (from) => {
    const page = await visitor.visit("", {}, from);
    await page.locator(POINT).click();
    await page.goBack();
    await expect.poll(() => isOpen(page, LAST)).toBe(false);
    await expect.poll(() => focused(page)).toBe(`#${LAST}`);
    await page.goForward();
    await expect.poll(() => isOpen(page, LAST)).toBe(true);
  });

  it("closes it with Escape and with the button", async () => {
    const page = await visitor.visit();
    const ways = [() => page.keyboard.press("Escape"), () => page.getByRole("button", { name: "Close" }).click()];
    for (const close of ways) {
      await page.locator(POINT).click();
      await close();
      await expect.poll(() => isOpen(page, LAST)).toBe(false);
      await expect.poll(() => focused(page)).toBe(`#${LAST}`);
    }
  });
});

describe("the keyboard", () => {
  it.each(WAYS)("leads from the top over a point into its sentence, by %s", async (from) => {
    const page = await visitor.visit("", {}, from);
    const first = "trade-turnover.kz-eu.2022.a000";
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("lead");
    const isOnPoint = (): Promise<boolean> => ask(page, "() => document.activeElement.closest('svg a') !== null");
    for (let step = 0; step < 20 && !(await isOnPoint()); step++) await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(`#${first}`);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press("Tab");
    expect(await ask(page, "(id) => document.getElementById(id).contains(document.activeElement)", first)).toBe(true);
  });

  it("reaches the words and every point of the chart in the order in which they stand", async () => {
    const page = await visitor.visit("#trade");
    const source = "(points) => [...document.querySelectorAll(points)].map((point) => point.getAttribute('href'))";
    for (const href of await ask<string[]>(page, source, LINKS)) {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe(href);
    }
  });
});

describe("a deep link", () => {
  it.each(WAYS)("opens its fact, with the focus on it, by %s", async (from) => {
    const id = "role.olof-skoog.deputy-secretary-general.a003";
    const page = await visitor.visit(`#${id}`, {}, from);
    await expect.poll(() => isOpen(page, id)).toBe(true);
    await expect.poll(() => focused(page)).toBe(id);
  });

  it("leaves the page alive where it leads nowhere", async () => {
    const page = await visitor.visit("#%E0%A4%A");
    await page.locator(POINT).click();
    await expect.poll(() => isOpen(page, LAST)).toBe(true);
  });
});

describe("the link to a renamed fact", () => {
  it("opens the fact under its new id", async () => {
    const [fact] = TWO_YEARS;
    const renamed = await startVisitor(dataOf(TWO_YEARS, { aliases: [{ from: "former", to: fact?.id ?? "" }] }));
    const page = await renamed.visit("#former");
    await expect.poll(() => isOpen(page, fact?.id ?? "")).toBe(true);
    await expect.poll(() => focused(page)).toBe(fact?.id);
    await renamed.leave();
    await renamed.close();
  });
});
