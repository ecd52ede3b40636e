import { describe, expect, it } from "vitest";
import { citationOf } from "../../../src/query/citing/citation";
import { article, dataset, entity, quote, role } from "../../support/people-fixture";

const FACT = role("ann", "minister", "xx", { quote: quote("Ann Lee, minister") });
const DATA = dataset({
  articles: [article("a001", "2023-03-04", "2023-03-05", { title: null, url: "https://example.org/a" })],
  entities: [entity("ann", "person", "Ann Lee"), entity("xx", "place", "Ruritania")],
  facts: [FACT],
  aliases: [{ from: "old", to: FACT.id }],
});

describe("citationOf", () => {
  it("has the parts of a citation, of an article without a title too", () => {
    expect(citationOf(DATA, FACT.id)).toMatchObject({
      id: FACT.id,
      title: "[News article without a title]",
      publisher: "The Daily",
      via: undefined,
      published: { words: "4 March 2023" },
      url: "https://example.org/a",
      evidence: "Ann Lee, minister",
    });
    expect(citationOf(DATA, FACT.id)?.fact).toMatch(
      /^kz-eu-facts 1\.2\.3, role\.ann\.minister\.a001, https:.*v1\.2\.3\/#role/,
    );
  });

  it("names first who published first", () => {
    const again = article("a001", "2023-03-04", "2023-03-05", {
      publisher: { name: "The Copy", republishedFrom: "The Source", basis: "stated" },
    });
    expect(citationOf({ ...DATA, articles: [again] }, FACT.id)).toMatchObject({
      publisher: "The Source",
      via: "The Copy",
    });
  });

  it("follows a renamed id, and gives nothing for a fact or an article that is not there", () => {
    expect(citationOf(DATA, "old")?.id).toBe(FACT.id);
    expect(citationOf(DATA, "lost")).toBeUndefined();
    expect(citationOf({ ...DATA, articles: [] }, FACT.id)).toBeUndefined();
  });
});
