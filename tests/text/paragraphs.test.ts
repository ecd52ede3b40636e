import { expect, test } from "vitest";
import { paragraphsOf } from "../../src/text/paragraphs";

const wordsOf = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test("cuts at blank lines, whatever white space they hold, and at no single line break", () => {
  expect(wordsOf("One.\n\nTwo,\nstill two.\n \t\nThree.\r\n\r\nFour.")).toStrictEqual([
    "One.",
    "Two,\nstill two.",
    "Three.\r",
    "Four.",
  ]);
});

test("is the whole text if it has no blank line, and nothing of an empty one", () => {
  expect(paragraphsOf("One line.\n")).toStrictEqual([{ start: 0, end: 10 }]);
  expect(paragraphsOf("")).toStrictEqual([{ start: 0, end: 0 }]);
});
