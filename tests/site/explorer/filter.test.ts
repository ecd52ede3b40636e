import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { conflicts, searchText } from "../../../src/index";
import { ask, isOpen, startVisitor, type Visitor } from "./visitor";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

const shown = (page: Page): Promise<string[]> =>
  ask(
    page,
    "() => [...document.querySelectorAll('.passages article')].filter((a) => a.checkVisibility()).map((a) => a.id)",
  );
const countOf = (page: Page, label: string): Promise<string> =>
  page.locator("#filter label", { hasText: label }).locator("span").innerText();

describe("the filter of all facts", () => {
  const ways = ["http", "file"] as const;
  it.each(ways)("narrows the facts to those with all of the words, anywhere in them, by %s", async (from) => {
    const page = await visitor.visit("#facts", {}, from);
    const { facts } = visitor.site.data;
    expect(await shown(page)).toHaveLength(facts.length);
    await page.getByRole("searchbox").fill("SAMARKAND 2025");
    const found = await shown(page);
    expect(found).toEqual(expect.arrayContaining(searchText(visitor.site.data, "Samarkand 2025").map(({ id }) => id)));
    expect(await page.locator("#filter output").innerText()).toBe(`${found.length} of ${facts.length} facts`);
    expect(await page.locator("section.article:visible").count()).toBe(1);
  });

  it.each([
    ["Simkic", "simkic"],
    ["Peteris", "peteris"],
    ["Vasilenko", "vassilenko"],
    ["Kazakhstan's exports", "Kazakhstan’s exports"],
  ])("finds for %s what the right spelling does", async (asked, spelt) => {
    const page = await visitor.visit("#facts");
    await page.getByRole("searchbox").fill(spelt);
    const right = await shown(page);
    await page.getByRole("searchbox").fill(asked);
    expect(right).not.toEqual([]);
    expect(await shown(page)).toEqual(expect.arrayContaining(right));
  });

  it("finds what is disputed, of a partner and of a year, and keeps what is asked for in the address", async () => {
    const page = await visitor.visit("#facts");
    const form = page.locator("#filter");
    await form.getByLabel("Disputed").check();
    await form.getByLabel("Any partner").selectOption({ label: "France" });
    await form.getByLabel("Any year").selectOption("2024");
    const found = await shown(page);
    const { data } = visitor.site;
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(conflicts(data, id)).not.toEqual([]);
    await page.reload();
    expect(await shown(page)).toEqual(found);
  });

  it("says when nothing is found", async () => {
    const page = await visitor.visit("#facts");
    await page.getByRole("searchbox").fill("xylophone");
    expect(await page.locator("#filter output").innerText()).toBe("No facts found");
  });

  it("counts each facet by what the others leave", async () => {
    const page = await visitor.visit("#facts");
    const of = (kind: string, article: string): number =>
      visitor.site.data.facts.filter((fact) => fact.kind === kind && fact.article === article).length;
    const form = page.locator("#filter");
    await form.getByLabel("Figures").check();
    expect(await countOf(page, "DKnews.kz")).toBe(String(of("observation", "a004")));
    await form.getByLabel("DKnews.kz").check();
    expect(await shown(page)).toHaveLength(of("observation", "a004"));
    expect(await countOf(page, "Roles")).toBe(String(of("role", "a004")));
    await form.getByLabel("Roles").check();
    expect(await shown(page)).toHaveLength(of("observation", "a004") + of("role", "a004"));
  });

  it("finds the facts of a voice, which their passages say", async () => {
    const page = await visitor.visit("#facts");
    const of = (voice: string): string[] =>
      visitor.site.data.facts.filter((fact) => fact.voice === voice).map(({ id }) => id);
    await page.locator("#filter").getByLabel("In quotation marks").check();
    expect((await shown(page)).sort()).toEqual(of("direct").sort());
    const [first = ""] = await shown(page);
    expect(await page.locator(`li:has(> div > article[id="${first}"]) .source`).textContent()).toContain(
      ", in quotation marks, in ",
    );
    await page.locator("#filter").getByLabel("In quotation marks").uncheck();
    await page.locator("#filter").getByLabel("own voice").check();
    expect((await shown(page)).sort()).toEqual(of("article").sort());
  });

  it("shows everything again when it is reset", async () => {
    const page = await visitor.visit("#facts");
    await page.getByRole("searchbox").fill("no article has these words");
    await expect.poll(() => shown(page)).toEqual([]);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(async () => (await shown(page)).length).toBe(visitor.site.data.facts.length);
  });

  it("never hides a fact that a link opens", async () => {
    const page = await visitor.visit();
    const id = "trade-turnover.kz-eu.2024.a003";
    await page.getByRole("searchbox").fill("Samarkand");
    await page.locator(`#trade svg a[href="#${id}"]`).click();
    await expect.poll(() => isOpen(page, id)).toBe(true);
    await expect.poll(() => page.locator(`article[id="${id}"]`).isVisible()).toBe(true);
  });
});
