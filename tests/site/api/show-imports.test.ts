import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../../package.json";
import { builtFolder } from "../built-folder";
import { type Reader, startReader } from "../reader";

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
