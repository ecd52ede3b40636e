import { describe, expect, it } from "vitest";
import { epcaCommand } from "../../../src/cli/commands/epca";
import { article, count, dataset, entity, quote, statement } from "../../support/people-fixture";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";

const words = "water and energy, transport";
const DATA = dataset({
  articles: [article("a001", "2023-03-04", "2023-03-05")],
  entities: [
    entity("epca", "agreement", "The Pact"),
    entity("water", "topic"),
    entity("energy", "topic"),
    entity("transport", "topic"),
  ],
  indicators: [{ id: "areas", title: "Areas", unit: "1", type: "count", words: [], countsObjectsOf: "covers" }],
  predicates: [{ id: "covers", title: "covers", exclusive: false, partner: false, once: false, ranking: false }],
  facts: [
    count("areas", "epca", 5),
    ...["water", "energy", "transport"].map((area) => statement("epca", "covers", area, { quote: quote(words) })),
  ],
});

describe("epca", () => {
  it("tells how many areas are counted, named and left unnamed", () => {
    const text = textOf(epcaCommand, DATA);
    expect(text).toMatch(/\b5\b/);
    expect(text).toContain("between 2 and 3");
    for (const name of ["water", "energy", "transport"]) expect(text).toContain(name);
    expect(runCommand(epcaCommand, DATA)).toMatchObject({ data: { namedCount: { atLeast: 2, atMost: 3 } } });
  });

  it("says what it needs if there is nothing to count", () => {
    expect(refusalOf(() => runCommand(epcaCommand, dataset({})))).toMatchObject({
      code: 1,
      found: "no area that is counted or named",
    });
  });
});
