import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { conflicts } from "../../../src/index";
import { ask, isOpen, startVisitor, type Visitor } from "./visitor";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DISPUTED = "imports.kz-fr.2024-01--2024-07.a004";

let visitor: Visitor;

beforeAll(async () => {
  visitor = await startVisitor();
});
afterEach(() => visitor.leave());
afterAll(() => visitor.close());

describe("axe", () => {
  const schemes = ["light", "dark"] as const;
  const states = ["as it comes", "with a fact open", "with a finding open", "with every fold open"] as const;
  const cases = states.flatMap((state) =>
    schemes.flatMap((colorScheme) => [320, 1280].map((width) => ({ state, colorScheme, width }))),
  );

  it.each(cases)(
    "finds nothing in the page $state, $colorScheme, at $width pixels",
    async ({ state, colorScheme, width }) => {
      const [finding] = conflicts(visitor.site.data, DISPUTED);
      const opened = { "with a fact open": DISPUTED, "with a finding open": finding?.id } as Record<string, string>;
      const hash = opened[state] === undefined ? "" : `#${opened[state]}`;
      const page = await visitor.visit(hash, { colorScheme, viewport: { width, height: 800 } });
      if (state === "with every fold open")
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.evaluate(AXE);
      const run = `async () => {
        const { violations } = await axe.run({ rules: { "target-size": { enabled: true } } });
        return violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(" "))]);
      }`;
      expect(await ask(page, run)).toEqual([]);
    },
  );
});

describe("the layout", () => {
  it.each([320, 1280])("keeps charts apart at %s pixels, with every fold open", async (width) => {
    const page = await visitor.visit("", { viewport: { width, height: 800 } });
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    const overlaps = `() => {
      const boxes = [...document.querySelectorAll("figure")].map((figure) => figure.getBoundingClientRect());
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const wide = [...document.querySelectorAll("figure")].filter((figure) => figure.scrollWidth > figure.clientWidth + 48);
      return boxes.filter((box, index) => boxes.some((other, place) => place > index && meet(box, other))).length + wide.length;
    }`;
    expect(await ask(page, overlaps)).toBe(0);
  });

  it.each([320, 640, 768, 1280, 2560])("has nothing that sticks out at %s pixels", async (width) => {
    const page = await visitor.visit("", { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  // 1280 pixels at 400 %: 320 wide and 200 high.
  it("keeps a sentence readable and the page in sight at 400 %", async () => {
    const page = await visitor.visit(`#${DISPUTED}`, { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 });
    await expect.poll(() => isOpen(page, DISPUTED)).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    const panel = page.locator("div", { has: page.locator(`> article[id="${DISPUTED}"]`) }).last();
    const { y, height } = (await panel.boundingBox()) ?? { y: 0, height: 0 };
    expect(y).toBeGreaterThan(40);
    expect(y + height).toBeLessThanOrEqual(200);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => isOpen(page, DISPUTED)).toBe(false);
  });

  it("has nothing that sticks out if the letters are twice as large", async () => {
    const page = await visitor.visit("", { viewport: { width: 1280, height: 800 } });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(1280);
  });

  it("keeps the words of charts as large on a phone as on a desk, and every point large enough to touch", async () => {
    const read = `() => [
      [...document.querySelectorAll(".chart a text")].map((text) => parseFloat(getComputedStyle(text).fontSize)),
      [...document.querySelectorAll(".chart a")].map((a) => a.querySelector(".touch").getBoundingClientRect().width)]`;
    for (const width of [320, 1280]) {
      const page = await visitor.visit("", { viewport: { width, height: 800 } });
      const [sizes = [], touches = []] = await ask<number[][]>(page, read);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
      expect(touches.filter((touch) => Math.round(touch) < 24)).toEqual([]);
      await visitor.leave();
    }
  });
});
