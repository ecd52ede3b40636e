import { describe, expect, it } from "vitest";
import { factsCommand } from "../../../src/cli/commands/facts";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

const idsOf = (words: readonly string[], options: Readonly<Record<string, string>> = {}) => {
  const { data } = runCommand(factsCommand, SMALL_DATASET, words, options) as { data: { id: string }[] };
  return data.map(({ id }) => id);
};

describe("facts", () => {
  it("tells facts in one sentence each, all or of one kind", () => {
    expect(textOf(factsCommand, SMALL_DATASET, [], { kind: "role" })).toBe(
      "Ann Lee is named as Minister of Trade of the country of Ruritania from 2023 to March 2024.\n  role.ann.trade-minister.a900",
    );
    expect(idsOf([])).toHaveLength(SMALL_DATASET.facts.length);
  });

  it("takes those about an entity, with a partner, of a year or an article", () => {
    expect(idsOf(["Bob", "Ray"])).toEqual(["event.club-2.a900"]);
    expect(idsOf([], { partner: "union" })).toEqual(["in.ruritania-union.2023.a900"]);
    expect(idsOf([], { year: "2023", kind: "figure" })).toHaveLength(6);
    expect(idsOf([], { article: "times", kind: "statement" })).toEqual(["leads.ruritania.borduria.a900"]);
  });

  it("refuses what stands for nothing, and says if nothing is found", () => {
    expect(refusalOf(() => idsOf([], { kind: "rol" }))).toMatchObject({ code: 2, fix: "did you mean role?" });
    expect(refusalOf(() => idsOf([], { year: "1950" }))).toMatchObject({ code: 1 });
  });
});
