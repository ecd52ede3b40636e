import { describe, expect, it } from "vitest";
import { indexInput } from "../../../src/audit/index-input";
import type { Observation } from "../../../src/model/fact";
import { spanOf } from "../../../src/time/span";
import { dataOf, figure } from "../../support/audit-fixture";

const IN = figure("in", "$1.5 billion");
const OUT = figure("out", "$2 billion");
const EUROS = figure("out", "3 billion euros", { id: "z" });
const OTHER = figure("out", "$4 billion", { article: "a2" });
const place = (...facts: Observation[]) => indexInput(dataOf({ facts }), undefined).places;

describe("placeFigures", () => {
  const places = place(IN, OUT, EUROS, OTHER, figure("out", "$9 billion", { period: "2022" }));

  it("looks up what the article of a fact prints for its parties and period, in a unit if one is given", () => {
    expect(places.inArticle(IN, "out")?.fact).toBe(OUT);
    expect(places.inArticle(IN, "out", "EUR")?.fact).toBe(EUROS);
    expect(places.inArticle({ ...IN, partner: "duchy" }, "out")).toBeUndefined();
    expect(places.inArticle({ ...IN, article: "a3" }, "out")).toBeUndefined();
  });

  it("gives the extremes that all articles print over a span, by unit", () => {
    const span = spanOf(IN.period);
    const found = places.everywhere(IN, "out", span!);
    expect([...found.keys()]).toEqual(["USD", "EUR"]);
    const { lowest, highest } = found.get("USD")!;
    expect([lowest[0]?.fact, highest[0]?.fact]).toEqual([OUT, OTHER]);
    expect(places.everywhere({ subject: "bob" }, "out", span!).size).toBe(0);
  });

  it("finds nothing over a span for figures without one", () => {
    const undated = place(figure("out", "$2 billion", { period: null }));
    expect(undated.everywhere(OUT, "out", spanOf(OUT.period)!).size).toBe(0);
  });
});
