import { describe, expect, it } from "vitest";
import { dataset, describeFact, type Fact } from "../../src/index";

const sentences = dataset.facts.map((fact: Fact) => ({ id: fact.id, sentence: describeFact(dataset, fact) }));

describe("the sentence of every fact", () => {
  it("begins large, ends with a stop, and leaves no place of a phrase open and no id unnamed", () => {
    const ids = new RegExp(`\\b(?:the (?:subject|partner|object|scope)|[a-z]+(?:-[a-z]+)*-a\\d{3}|undefined|null)\\b`);
    expect(sentences.filter(({ sentence }) => !/^[\p{Lu}“].*\.$/u.test(sentence) || ids.test(sentence))).toEqual([]);
  });

  it.each(dataset.predicates)(
    "says $id with a phrase and an infinitive, each with a place for the object",
    (predicate) => {
      expect([predicate.phrase, predicate.infinitive].every((words) => words?.includes("the object"))).toBe(true);
    },
  );

  it.each(dataset.indicators)("says $id with a phrase, unless it is a growth", ({ phrase, growthOf }) => {
    expect(phrase === undefined).toBe(growthOf !== undefined);
  });
});
