import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, isOpen, startVisitor, type Visitor } from "./visitor";

const DISPUTED = "imports.kz-fr.2024-01--2024-07.a004";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

describe("without scripts", () => {
  const ways = ["http", "file"] as const;
  it.each(ways)("opens and closes a sentence, and offers nothing that needs a script, by %s", async (from) => {
    const page = await visitor.visit("", { javaScriptEnabled: false }, from);
    const link = page.locator(`svg a[href="#${DISPUTED}"]`);
    await link.click();
    const quote = page.locator("blockquote", { hasText: "$1.143 million" }).last();
    await expect.poll(() => quote.isVisible()).toBe(true);
    const panel = page.locator("div", { has: page.locator(`> article[id="${DISPUTED}"]`) }).last();
    const box = await panel.boundingBox();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 900) < 800).toBe(true);
    expect(await page.locator("#filter").isVisible()).toBe(false);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.getByRole("link", { name: "Close" }).click();
    await expect.poll(async () => (await panel.boundingBox())?.y ?? 0).toBeGreaterThan(800);
  });
});

describe("other media", () => {
  it("prints every fact with its details, and no panel", async () => {
    const page = await visitor.visit(`#${DISPUTED}`);
    await page.emulateMedia({ media: "print" });
    expect(await isOpen(page, DISPUTED)).toBe(false);
    expect(await page.locator(".passages dl:visible").count()).toBe(visitor.site.data.facts.length);
    expect(await page.locator("#filter, nav, .tools").filter({ visible: true }).count()).toBe(0);
  });

  it("prints a quote larger than the line on its source, and that no smaller than the details", async () => {
    const page = await visitor.visit("");
    await page.emulateMedia({ media: "print" });
    const read = `() => [".passages blockquote", ".passages .source", ".passages dl"].map((each) =>
      parseFloat(getComputedStyle(document.querySelector(each)).fontSize))`;
    const [quote = 0, source = 0, details = 0] = await ask<number[]>(page, read);
    expect(quote).toBeGreaterThan(source);
    expect(source).toBeGreaterThanOrEqual(details);
  });

  it("prints the marks of a quote and the squares of an agreement with their colour", async () => {
    const page = await visitor.visit("");
    await page.emulateMedia({ media: "print" });
    const read = `() => [".passages mark", ".squares i"].map((each) =>
      getComputedStyle(document.querySelector(each)).printColorAdjust)`;
    expect(await ask<string[]>(page, read)).toEqual(["exact", "exact"]);
  });

  it("keeps to the system's colours if they are forced", async () => {
    const page = await visitor.visit("", { forcedColors: "active", colorScheme: "dark" });
    const colours = `() => {
      const probe = document.body.appendChild(document.createElement("p"));
      probe.style.cssText = "color: LinkText; background: Canvas";
      const { color, backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return [color, backgroundColor, getComputedStyle(document.querySelector(".chart circle:not(.touch)")).fill,
        getComputedStyle(document.body).backgroundColor];
    }`;
    const [link, canvas, mark, paper] = await ask<string[]>(page, colours);
    expect([mark, paper]).toEqual([link, canvas]);
  });

  it("lets the marked words be read if colours are forced", async () => {
    const page = await visitor.visit("", { forcedColors: "active", colorScheme: "dark" });
    const colours = `() => {
      const probe = document.body.appendChild(document.createElement("p"));
      probe.style.cssText = "color: MarkText; background: Mark; forced-color-adjust: none";
      const read = (element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor];
      const found = [read(probe), read(document.querySelector("mark"))];
      probe.remove();
      return found;
    }`;
    const [system, mark] = await ask<string[][]>(page, colours);
    expect(mark).toEqual(system);
    expect(mark?.[0]).not.toBe(mark?.[1]);
  });
});
