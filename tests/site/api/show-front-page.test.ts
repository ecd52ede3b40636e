import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../reader";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterEach(() => reader.leave());
afterAll(() => reader.close());

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
