import { describe, expect, it } from "vitest";
import type { ReviewMark } from "../../../src/draft/review/marks-of";
import { renderText } from "../../../src/draft/review/render-text";

const TEXT = "Headline\n\nFish\u00a0 rose. Nobody slept on 1 May.\n\nEels & cod.\n\nShare this";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const body = { start: spanOf("Fish").start, end: spanOf("cod.").end };
const paragraphsOf = (marks: readonly ReviewMark[] = [], untouched: readonly string[] = []) => {
  const { text } = renderText({ text: TEXT, record: { body }, untouched: untouched.map(spanOf) } as never, marks);
  return text.match(/<p>.*?<\/p>/g);
};

describe("renderText", () => {
  it("gives the paragraphs of the body alone, as text", () => {
    expect(paragraphsOf()).toEqual(["<p>Fish rose. Nobody slept on 1 May.</p>", "<p>Eels &amp; cod.</p>"]);
  });

  it("makes each mark a way to its card, and to the others if it has several", () => {
    const marks = [
      { ...spanOf("Fish"), state: "sure", ids: ["fact-1"] },
      { ...spanOf("cod"), state: "asked", ids: ["fact-2", "left-1"] },
    ] as const;
    expect(paragraphsOf(marks)).toEqual([
      '<p><a class="sure" id="text-1" href="#fact-1">Fish</a> rose. Nobody slept on 1 May.</p>',
      '<p>Eels &amp; <a class="asked" id="text-2" href="#fact-2">cod</a><sup><a href="#left-1">2</a></sup>.</p>',
    ]);
  });

  it("sets sentences without a fact apart, with the marks in them", () => {
    const marks = [{ ...spanOf("1 May"), state: "left", ids: ["left-1"] }] as const;
    expect(paragraphsOf(marks, ["Nobody slept on 1 May."])?.[0]).toBe(
      '<p>Fish rose. <span class="none">Nobody slept on <a class="left" id="text-1" href="#left-1">1 May</a>.</span></p>',
    );
  });
});
