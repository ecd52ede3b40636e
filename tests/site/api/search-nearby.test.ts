import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Reader, startReader } from "../reader";

let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});
afterEach(() => reader.leave());
afterAll(() => reader.close());

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
