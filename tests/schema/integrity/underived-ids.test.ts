import { describe, expect, it } from "vitest";
import { underivedIds } from "../../../src/schema/integrity/underived-ids";
import { SMALL_DATASET } from "../../support/small-dataset";

const [fact] = SMALL_DATASET.facts;
const { articles } = SMALL_DATASET;

describe("underivedIds", () => {
  it("finds none in data whose ids are derived", () => {
    expect(underivedIds(SMALL_DATASET)).toEqual([]);
  });

  it("takes the number of a fact among those with its key", () => {
    expect(underivedIds({ articles, facts: [{ ...fact!, id: `${fact!.id}-2` }] })).toEqual([]);
  });

  it.each(["-1", "-02", "x"])("tells of an id that goes on with %s", (rest) => {
    expect(underivedIds({ articles, facts: [{ ...fact!, id: `${fact!.id}${rest}` }] })).toMatchObject([
      { path: ["observations", `${fact!.id}${rest}`], expected: `"${fact!.id}"` },
    ]);
  });

  it("tells of an article whose file has another number", () => {
    const moved = articles.map((article) => ({ ...article, file: "901_x.txt" }));
    expect(underivedIds({ articles: moved, facts: [] })).toMatchObject([{ path: ["articles", "a900"] }]);
  });
});
