import { expect, it } from "vitest";
import { sentenceAt } from "../../src/draft/draft-context";

const sentences = [
  { start: 10, end: 20 },
  { start: 21, end: 30 },
];

it("gives the sentence that a place begins in", () => {
  expect([10, 19, 21].map((start) => sentenceAt({ sentences }, { start, end: 40 }).start)).toEqual([10, 10, 21]);
});

it("gives the place itself if no sentence has it", () => {
  const places = [
    { start: 0, end: 15 },
    { start: 20, end: 21 },
  ];
  expect(places.map((place) => sentenceAt({ sentences }, place))).toEqual(places);
});
