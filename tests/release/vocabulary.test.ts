import { describe, expect, it } from "vitest";
import { compareVocabularies, vocabulary } from "../../src/release/vocabulary";

describe("compareVocabularies", () => {
  const steps = (older: Record<string, string[]>, newer: Record<string, string[]>) =>
    compareVocabularies(older, newer).map(({ value, step }) => `${step} ${value}`);

  it("takes a value that is gone for major and one that is new for minor, list by list", () => {
    expect(steps({ voice: ["a", "b"], hedge: ["x"] }, { voice: ["b", "c"], hedge: ["x"] })).toEqual([
      "major voice a",
      "minor voice c",
    ]);
  });

  it("takes a list that is gone or new for all its values", () => {
    expect(steps({ old: ["a"] }, { young: ["b"] })).toEqual(["major old a", "minor young b"]);
  });

  it("finds nothing if the order alone is another", () => {
    expect(steps({ voice: ["a", "b"] }, { voice: ["b", "a"] })).toEqual([]);
  });

  it("tells a hedge that means something else, whose name is the same", () => {
    const [reading = ""] = vocabulary.hedgeReading ?? [];
    const changed = compareVocabularies(vocabulary, {
      ...vocabulary,
      hedgeReading: (vocabulary.hedgeReading ?? []).map((each) => (each === reading ? `${each}!` : each)),
    });
    expect(changed.map(({ step }) => step)).toEqual(["major", "minor"]);
  });
});
