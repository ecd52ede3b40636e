import { describe, expect, it } from "vitest";
import { cite } from "../../src/query/cite";
import { article, dataset, quote, role } from "../support/people-fixture";
import { printed, type References, readByPandoc } from "./pandoc";

const FACT = role("ann", "minister", "xx", { quote: quote("Ann, minister of 5% & $3") });

function cited(from: References, [first, before]: readonly [string, string]): string {
  const source = article("a001", first, before, { title: "Trade Grows in XX", url: "https://example.org/a_b%20c" });
  const data = dataset({ articles: [source], facts: [FACT] });
  if (from === "csljson") return JSON.stringify(cite(data, FACT.id, { style: "csl-json" }));
  return cite(data, FACT.id, { style: "bibtex" }).join("\n");
}

describe.each(["bibtex", "biblatex", "csljson"] as const)("a citation in %s", (from) => {
  it("is read by pandoc as a newspaper's article with its words, day and address", async () => {
    const [item] = await readByPandoc(from, cited(from, ["2023-03-04", "2023-03-05"]));
    expect(item).toMatchObject({
      id: FACT.id,
      type: "article-newspaper",
      title: "Trade Grows in XX",
      "container-title": "The Daily",
      issued: { "date-parts": [[2023, 3, 4]] },
      note: expect.stringContaining("“Ann, minister of 5% & $3” (kz-eu-facts 1.2.3, role.ann.minister.a001, https://"),
    });
    expect(item?.["URL"]).toBe("https://example.org/a_b%20c");
  });

  it("keeps its day in the printed reference", async () => {
    const [reference] = await printed(from, cited(from, ["2023-03-04", "2023-03-05"]));
    expect(reference).toMatch(/2023.*Trade Grows in XX.*March 4\./);
  });

  it("prints no day and no month that is not known", async () => {
    const [month] = await printed(from, cited(from, ["2023-03-10", "2023-03-12"]));
    expect(month).toMatch(/March\./);
    const [year] = await printed(from, cited(from, ["2023-01-01", "2024-01-01"]));
    expect(year).toMatch(/2023/);
    expect(year).not.toMatch(/January|December/);
    const [open] = await printed(from, cited(from, ["", "2023-03-05"]));
    expect(open).not.toMatch(/January|2023\. /);
  });

  it("prints the two ends of months that lie in two years", async () => {
    const [reference] = await printed(from, cited(from, ["2024-12-31", "2025-01-02"]));
    expect(reference).toMatch(/2024–2025/);
  });
});

describe("several citations", () => {
  it("are one list of CSL-JSON, as pandoc wants it", async () => {
    const facts = [FACT, role("bob", "envoy", "xx")];
    const data = dataset({ articles: [article("a001", "2023-03-04", "2023-03-05")], facts });
    const ids = facts.map(({ id }) => id);
    const items = cite(data, ids, { style: "csl-json" });
    expect((await readByPandoc("csljson", JSON.stringify(items))).map(({ id }) => id)).toEqual(ids);
  });
});
