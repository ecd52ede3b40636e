import { expect, it } from "vitest";
import { reasonToIgnore } from "../../../src/draft/judge/reason-to-ignore";

const reasonOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return reasonToIgnore({ start, end: start + words.length }, text, { start: 0, end: text.length });
};

it.each([
  ["It helps the two countries.", "two", "It counts the countries that the text tells of."],
  ["It helps two countries.", "two", undefined],
  ["It helps the two farms.", "two", undefined],
  ["The two discussed fish.", "two", "It counts the two that the text tells of."],
  ["The two also met.", "two", "It counts the two that the text tells of."],
  ["The two of them met.", "two", undefined],
  ["Two-way trade", "Two", "It counts directions."],
  ["OSLO, May 3 (Wire) – Trade grew.", "May 3", "It is the day of the dateline."],
  ["OSLO – Trade grew on May 3.", "May 3", undefined],
  ["It fell 4 percent from 2022, they said.", "from 2022", "It is what the growth is measured against."],
  ["It fell 4 percent from 2020 to 2022.", "from 2020", undefined],
  ["It rose by 4% on the previous year.", "on the previous year", "It is what the growth is measured against."],
  ["It rose on the previous year.", "on the previous year", undefined],
])("in “%s” tells of “%s” why it is no fact: %s", (text, words, reason) => {
  expect(reasonOf(text, words)).toBe(reason);
});
