import { describe, expect, it } from "vitest";
import { doubtRevision } from "../../../src/audit/figures/revision";
import { indexInput } from "../../../src/audit/index-input";
import type { Observation } from "../../../src/model/fact";
import { dataOf, figure } from "../../support/audit-fixture";

const PUBLISHED = { a1: "2024-01-15", a2: "2025-01-15" };
const doubt = (a: Observation, b: Observation, published: Readonly<Record<string, string>> = PUBLISHED) => {
  const index = indexInput(dataOf({ facts: [a, b], published }), undefined);
  const [one, other] = index.figures;
  return doubtRevision(index.figures, index)(one!, other!);
};
const EARLY = figure("in", "$10.0 billion");
const late = (words: string, changes: Partial<Observation> = {}) =>
  figure("in", words, { article: "a2", ...changes, period: "2023" });

describe("doubtRevision", () => {
  it("takes a later figure that is near for a revision of an earlier one", () => {
    expect(doubt(EARLY, late("$10.3 billion"))).toBe("the later figure may be a revision of the earlier one");
    expect(doubt(late("$9.8 billion"), EARLY)).toBe("the later figure may be a revision of the earlier one");
  });

  it("takes one for none that is far, of the same day, or no amount", () => {
    expect(doubt(EARLY, late("$10.7 billion"))).toBeUndefined();
    expect(doubt(EARLY, late("$10.3 billion"), { a1: "2025-01-15", a2: "2025-01-15" })).toBeUndefined();
    expect(doubt(figure("part", "10.0%"), figure("part", "10.3%", { article: "a2" }))).toBeUndefined();
  });
});
