import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { cite } from "../../../src/index";
import { ask, focused, panelOf, startVisitor, type Visitor } from "./visitor";

const LAST = "trade-turnover.kz-eu.2024.a003";
const WAYS = ["http", "file"] as const;

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

describe("copying", () => {
  it.each(WAYS)("gives the citation of the library and the id, by %s", async (from) => {
    const page = await visitor.visit("", { permissions: ["clipboard-read", "clipboard-write"] }, from);
    const pasted = (): Promise<string> => page.evaluate("navigator.clipboard.readText()");
    const { data } = visitor.site;
    for (const article of data.articles) {
      const id = data.facts.findLast((fact) => fact.article === article.id)?.id ?? "";
      await ask(page, "(id) => { location.hash = id; }", id);
      await expect.poll(() => focused(page)).toBe(id);
      await page.getByRole("button", { name: "Copy citation" }).click();
      await expect.poll(pasted).toBe(cite(data, id, { style: "apa" })[0]);
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect.poll(pasted).toMatch(new RegExp(`/v${data.version}/#${id}$`));
      await page.getByRole("button", { name: "Copy id" }).click();
      await expect.poll(pasted).toBe(id);
    }
  });
});

describe("taking a chart away", () => {
  it.each(WAYS)("gives its figures as a file, and its citation, by %s", async (from) => {
    const before = visitor.asked.length;
    const page = await visitor.visit("", { permissions: ["clipboard-read", "clipboard-write"] }, from);
    const chart = page.locator("#trade figure");
    const [download] = await Promise.all([page.waitForEvent("download"), chart.locator(".csv").click()]);
    expect(download.suggestedFilename()).toBe("chart.trade.kz-eu.usd.csv");
    const rows = parse(readFileSync(await download.path(), "utf8"), { columns: true }) as { fact: string }[];
    const points = await chart
      .locator("svg a:has(.value)")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(new Set(rows.map(({ fact }) => `#${fact}`))).toEqual(new Set(points));
    expect(rows).toHaveLength(points.length);
    await chart.getByText("Cite this chart").click();
    await chart.getByRole("button", { name: "Copy citation" }).click();
    const copied = (): Promise<string> => page.evaluate("navigator.clipboard.readText()");
    await expect.poll(copied).toMatch(/^“Trade turnover.*\/#chart\.trade\.kz-eu\.usd$/);
    expect(visitor.asked.slice(before)).toEqual(from === "http" ? ["/docs/site/index.html"] : []);
  });

  it("leads to the chart by its link", async () => {
    const page = await visitor.visit();
    await page.locator("#investment figure").last().getByRole("link", { name: "Link to this chart" }).click();
    const id = await page.locator("#investment figure").last().getAttribute("id");
    await expect.poll(() => focused(page)).toBe(id);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });
});

describe("taking data away", () => {
  it.each(WAYS)("gives the fact that is open as JSON, and the whole dataset, by %s", async (from) => {
    const page = await visitor.visit(`#${LAST}`, {}, from);
    await panelOf(page, LAST).getByRole("link", { name: "JSON" }).click();
    const shown = async (): Promise<string> => (await page.locator("body").textContent()) ?? "";
    expect(JSON.parse(await shown())).toEqual(visitor.site.data.facts.find(({ id }) => id === LAST));
    await page.goBack();
    await page.getByRole("link", { name: "dataset.json" }).click();
    expect(page.url()).toMatch(/\/downloads\/dataset\.json$/);
    expect(await shown()).toContain(visitor.site.data.hash);
  });
});
