import { describe, expect, it } from "vitest";
import { findableSpan, passageOf, timeWordsOf, wholeSpan } from "../../src/draft/passage";

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const wordsAt = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe("wholeSpan", () => {
  it.each([
    ["Kazakhstan’s exports", "Kazakhstan", "Kazakhstan’s"],
    ["imports (+36.7%) fell", "imports (+36.7%", "imports (+36.7%)"],
    ["the pact (EPCA) covers", "EPCA) covers", "(EPCA) covers"],
    ["about 3,000 firms", "000 firms", "3,000 firms"],
  ])("does not cut %j", (text, words, whole) => {
    expect(wordsAt(text, wholeSpan(text, spanOf(text, words)))).toBe(whole);
  });
});

describe("passageOf", () => {
  it("gives words that stand once as they are", () => {
    expect(passageOf("In 2023 and in 2024", { start: 8, end: 19 })).toBe("and in 2024");
  });

  it("gives words that stand twice with the fewest whole words before them that tell them apart", () => {
    const text = "Exports grew in 2023. Imports grew in 2023.";
    expect(passageOf(text, spanOf(text, "in 2023", 20))).toEqual({ exact: "in 2023", prefix: "Imports grew " });
  });
});

describe("timeWordsOf", () => {
  it("tells words apart only within the passage that has them", () => {
    const text = "Exports grew in 2023. Imports grew in 2023.";
    const [first, second] = [spanOf(text, "in 2023"), spanOf(text, "in 2023", 20)];
    expect(timeWordsOf(text, second, [{ start: 22, end: 43 }])).toBe("in 2023");
    expect(timeWordsOf(text, first, [{ start: 0, end: 43 }])).toEqual({ words: "in 2023", prefix: "Exports grew " });
  });
});

describe("findableSpan", () => {
  it("grows word by word until it stands once, and not over its sentence", () => {
    const text = "The EU buys oil. The EU sells cars.";
    const grown = findableSpan(text, spanOf(text, "EU", 18), { start: 17, end: 35 });
    expect(wordsAt(text, grown)).toBe("The EU sells");
  });

  it("stops at a sentence that stands twice", () => {
    const text = "So it is. So it is.";
    expect(findableSpan(text, { start: 0, end: 2 }, { start: 0, end: 9 })).toEqual({ start: 0, end: 9 });
  });
});
