import { expect, it } from "vitest";
import { placeRightAfter } from "../../../src/draft/entries/visited-place";
import { readingOf, spanIn } from "../../support/draft-reading";

it.each([
  ["They came to Hanoi in May.", "hanoi"],
  ["They came to the Vietnam of old.", "vn"],
  ["They came to Porto Alegre in May.", "porto-alegre"],
  ["They came to him in Hanoi.", undefined],
  ["They came to Ingrid Solheim, the Deputy Trade Minister.", undefined],
])("finds the place right behind a word: %s", (text, id) => {
  expect(placeRightAfter(spanIn(text, "came to").end, readingOf(text))?.id).toBe(id);
});
