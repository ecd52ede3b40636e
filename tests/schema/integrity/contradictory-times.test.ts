import { describe, expect, it } from "vitest";
import type { Time } from "../../../src/model/time";
import { contradictoryTimes } from "../../../src/schema/integrity/contradictory-times";
import { article, dataset, role, statement } from "../../support/people-fixture";

const published: Time = {
  edtf: "2023-03-04",
  holds: "once",
  from: "2023-03-04",
  before: "2023-03-05",
  stated: "4 March 2023",
  basis: "stated",
};
const period: Time = {
  edtf: "2022",
  holds: "throughout",
  from: "2022-01-01",
  before: "2023-01-01",
  stated: "in 2022",
  basis: "stated",
};
const problems = (changes: Partial<Time>) =>
  contradictoryTimes(
    dataset({
      articles: [article("a001", "", "", { published })],
      facts: [role("ann", "minister", "xx", { period: { ...period, ...changes } })],
    }),
  ).map(({ path, found, expected }) => [path.slice(2).join(" "), found, expected]);

describe("contradictoryTimes", () => {
  it("finds nothing wrong with times that follow from their words", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ stated: "last year", basis: "relative" })).toEqual([]);
    expect(problems({ stated: null, basis: "external", note: "From elsewhere." })).toEqual([]);
  });

  it.each<[Partial<Time>, string, string, string]>([
    [{ from: "2022-01-02" }, "period from", "2022-01-02", "2022-01-01, as 2022 says"],
    [{ before: null }, "period before", "null", "2023-01-01, as 2022 says"],
    [{ holds: "once" }, "period holds", "once", "throughout, as 2022 says"],
    [{ stated: "in 2021" }, "period edtf", "2022", "2021, as “in 2021” says"],
    [{ basis: "relative" }, "period basis", "relative", "stated"],
  ])("tells of %j", (changes, path, found, expected) => {
    expect(problems(changes)).toEqual([[path, found, expected]]);
  });

  it("tells what is no time, and what gives no account of itself", () => {
    expect(problems({ edtf: "2022-13" }).map(([path, found]) => [path, found])).toEqual([["period edtf", '"2022-13"']]);
    expect(problems({ stated: null }).map(([path, found]) => [path, found])).toEqual([
      ["period stated", "the basis stated without words"],
    ]);
    expect(problems({ stated: null, basis: "inferred" })).toHaveLength(1);
  });

  it("goes by the predicate of a statement, which may tell of what happens once", () => {
    const holds = (once: boolean) =>
      contradictoryTimes(
        dataset({
          facts: [statement("xx", "signs", "pact", { period: { ...period, holds: "once" } })],
          predicates: [{ id: "signs", title: "signs", exclusive: false, partner: false, once, ranking: false }],
        }),
      ).length;
    expect([holds(true), holds(false)]).toEqual([0, 1]);
  });

  it("holds the publication of an article, too", () => {
    const articles = [article("a001", "", "", { published: { ...published, holds: "throughout" } })];
    expect(contradictoryTimes(dataset({ articles })).map(({ path }) => path.join(" "))).toEqual([
      "articles a001 published holds",
    ]);
  });
});
