import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/model/fact";
import { countAreas } from "../../../src/query/areas/count-areas";
import { entity, quote, statement } from "../../support/people-fixture";

const AREAS = ["water", "energy", "transport"].map((id) => entity(id, "topic"));
/** Statements of one list, one for each area that it names. */
const list = (words: string, areas: readonly string[], article = "a001"): Statement[] =>
  areas.map((area) => statement("pact", "covers", area, { article, quote: quote(words) }));

describe("countAreas", () => {
  it('counts areas that commas part, the last one\'s "and" aside', () => {
    const statements = list("water, energy, and transport", ["water", "energy", "transport"]);
    expect(countAreas(statements, AREAS)).toEqual({ joined: [], atLeast: 3, atMost: 3 });
  });

  it('leaves open whether an "and" inside an item parts two areas', () => {
    expect(countAreas(list("water and energy, transport", ["water", "energy", "transport"]), AREAS)).toEqual({
      joined: [{ words: "water and energy", areas: ["energy", "water"], atMost: 2 }],
      atLeast: 2,
      atMost: 3,
    });
  });

  it("takes two areas for two if a comma of another article parts them", () => {
    const statements = [
      ...list("water and energy", ["water", "energy"]),
      ...list("energy, water", ["energy", "water"], "a002"),
    ];
    expect(countAreas(statements, AREAS)).toMatchObject({ atLeast: 2, atMost: 2 });
  });

  it('counts at most what an "and" joins to a named area without a name of its own', () => {
    expect(countAreas(list("water and ferries", ["water"]), AREAS)).toMatchObject({ atLeast: 1, atMost: 2 });
  });

  it("finds whole words only", () => {
    const statements = list("waterways and canals, water", ["water"]);
    expect(countAreas(statements, AREAS)).toEqual({ joined: [], atLeast: 1, atMost: 1 });
  });
});
