import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/model/dataset";
import { lostNames } from "../../../src/schema/integrity/lost-names";
import { dataset, role } from "../../support/people-fixture";

const FACT = role("ann", "minister", "xx");
const withdraw = (id: string): Dataset["withdrawn"][number] => ({ id, reason: "It was never printed." });
const problems = (parts: Partial<Pick<Dataset, "aliases" | "withdrawn">>) =>
  lostNames(dataset({ facts: [FACT], ...parts })).map(({ path, found }) => [path.join(" "), found]);

describe("lostNames", () => {
  it("finds nothing wrong with names that end at a fact, over others too, or at a withdrawn one", () => {
    const aliases = [
      { from: "older", to: "old" },
      { from: "old", to: FACT.id },
      { from: "lost", to: "gone" },
    ];
    expect(problems({ aliases, withdrawn: [withdraw("gone")] })).toEqual([]);
  });

  it("tells a name that came back", () => {
    expect(problems({ aliases: [{ from: FACT.id, to: FACT.id }] })).toContainEqual([
      `aliases ${FACT.id}`,
      "an id that is in use",
    ]);
    expect(problems({ withdrawn: [withdraw(FACT.id)] })).toEqual([[`withdrawn ${FACT.id}`, "an id that is in use"]]);
    expect(problems({ aliases: [{ from: "gone", to: FACT.id }], withdrawn: [withdraw("gone")] })).toEqual([
      ["aliases gone", "an id that is in use"],
    ]);
  });

  it("tells a name that leads nowhere, in a circle or to two places", () => {
    expect(problems({ aliases: [{ from: "old", to: "lost" }] })).toEqual([
      ["aliases old", 'the new id "lost", which no fact has'],
    ]);
    const circle = [
      { from: "a", to: "b" },
      { from: "b", to: "a" },
    ];
    expect(problems({ aliases: circle }).map(([, found]) => found)).toContain("an id that leads into a circle");
    const twice = [
      { from: "old", to: FACT.id },
      { from: "old", to: FACT.id },
    ];
    expect(problems({ aliases: twice })).toContainEqual(["aliases old", "an id that was renamed twice"]);
  });
});
