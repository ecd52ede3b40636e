import { describe, expect, it } from "vitest";
import { renderExplorer } from "../../../../src/site/explorer/render-explorer";
import { article, entity, role } from "../../../support/people-fixture";
import { cellsIn, dataOf, LINKS, partOf } from "../small-page";

const ARTICLES = [article("a1", "2024-05-01", "2024-05-02"), article("a2", "2023-05-01", "2023-05-02")];
const ENTITIES = [entity("ann", "person", "Ann"), entity("bob", "person", "Bob"), entity("org", "organisation", "Org")];
const ROLES = [
  role("ann", "head", "org", { article: "a1", role: "Head of Org" }),
  role("ann", "head", "org", { article: "a2", role: "Chief of Org" }),
  role("bob", "clerk", "org", { article: "a1", role: "Clerk" }),
];

function cells(): string[][] {
  const page = renderExplorer(dataOf(ROLES, { articles: ARTICLES, entities: ENTITIES }), LINKS);
  const [, table = ""] = /<table class="people">(.*?)<\/table>/s.exec(partOf(page, "officials")) ?? [];
  return cellsIn(table);
}

describe("the officials", () => {
  it("are a table of person and article, in the order of publication, each wording in its cell", () => {
    expect(cells()).toEqual([
      ["Person", "The Daily, 1 to 2 May 2023", "The Daily, 1 to 2 May 2024"],
      ["Ann", "“Chief of Org”", "“Head of Org”"],
      ["Bob", "", "“Clerk”, Org"],
    ]);
  });
});
