import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/ground/issue";
import { phraseAround, placeOfWords, textBefore, timePlacesIn } from "../../../src/pipeline/curate/place-of-words";
import type { Reading } from "../../../src/pipeline/curate/reading";
import type { WordsOfTime } from "../../../src/schema/curation";
import { quote } from "../../support/people-fixture";

const TEXT = "Trade grew in 2023. France in 2022, Poland in 2022.";
const [FIRST, SECOND] = [quote(TEXT.slice(0, 19), 0), quote(TEXT.slice(20), 20)];

function place(words: WordsOfTime, text = TEXT, spans = [FIRST, SECOND]) {
  const problems: string[] = [];
  const reading = { body: { text }, report: (_: unknown, { found }: Problem) => void problems.push(found) };
  return [placeOfWords(words, spans, [], reading as unknown as Reading), ...problems];
}

describe("placeOfWords", () => {
  it("finds words that stand once in the first text that has them", () => {
    expect(place("in 2023")).toEqual([{ start: 11, end: 18 }]);
    expect(place({ words: "in 2022", prefix: "Poland " })).toEqual([{ start: 43, end: 50 }]);
    expect(place({ words: "in 2022", suffix: "," })).toEqual([{ start: 27, end: 34 }]);
  });

  it("reports words that stand there twice, not at all or not whole", () => {
    expect(place("in 2022")).toEqual([undefined, "“in 2022” 2 times"]);
    expect(place("in 2024")).toEqual([undefined, "“in 2024” neither in the quote nor in its context"]);
    expect(place("in 202")).toEqual([undefined, "“in 202” neither in the quote nor in its context"]);
  });
});

describe("timePlacesIn", () => {
  it("finds words of time, line by line", () => {
    expect(
      timePlacesIn("in 2022\nand in May 2023").map(({ start, end }) => "in 2022\nand in May 2023".slice(start, end)),
    ).toEqual(["in 2022", "in May 2023"]);
  });
});

describe("phraseAround", () => {
  it("is the whole phrase of which words are a part", () => {
    const text = "Trade in May 2023 grew.";
    const reading = { body: { text }, timePlaces: timePlacesIn(text) } as unknown as Reading;
    expect(phraseAround({ start: 13, end: 17 }, reading)).toBe("in May 2023");
    expect(phraseAround({ start: 0, end: 5 }, reading)).toBeUndefined();
  });
});

describe("textBefore", () => {
  it("puts first what stands later, and last what stands right before the words", () => {
    const place = { start: 27, end: 34 };
    expect(textBefore(place, [SECOND, FIRST])).toBe(`${FIRST.exact}\nFrance `);
    const later = quote("Later.", 90);
    expect(textBefore(place, [SECOND, FIRST, later])).toBe(`Later.\n${FIRST.exact}\nFrance `);
  });
});
