import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/index";
import { markPassages } from "../../../src/site/explorer/mark-passages";

/** A passage at a place of its article, with the words marked that are given with where they begin in it. */
function passageOf(exact: string, start: number, ...words: readonly (readonly [string, number])[]): Passage {
  const marks = words.map(([text, at]) => ({ of: "value" as const, start: at, end: at + text.length }));
  return { exact, start, end: start + exact.length, marks };
}

describe("markPassages", () => {
  it("marks the words that are read, each once, and escapes the rest", () => {
    expect(markPassages([[passageOf("a < 5 in 2023", 0, ["5", 4], ["2023", 9])]]).text).toBe(
      "“a &lt; <mark>5</mark> in <mark>2023</mark>”",
    );
  });

  it("shows what is left out between two passages, and only a space between neighbours", () => {
    expect(markPassages([[passageOf("One.", 0), passageOf("Two.", 5), passageOf("Three.", 20)]]).text).toBe(
      "“One. Two. […] Three.”",
    );
  });

  it("tells by the class of a mark which of several facts it is for", () => {
    const [first, second] = [passageOf("5 in, 7 out", 0, ["5", 0]), passageOf("5 in, 7 out", 0, ["5", 0], ["7", 6])];
    expect(markPassages([[first], [second]]).text).toBe(
      '“<mark class="k1 k2">5</mark> in, <mark class="k2">7</mark> out”',
    );
  });

  it("marks the longer one of two that overlap, for the facts of both", () => {
    const [short, long] = [passageOf("over $5", 0, ["5", 6]), passageOf("over $5", 0, ["over $5", 0])];
    expect(markPassages([[short], [long]]).text).toBe('“<mark class="k2 k1">over $5</mark>”');
  });
});
