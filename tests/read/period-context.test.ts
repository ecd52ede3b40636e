import { expect, it } from "vitest";
import { isBaseline } from "../../src/read/period-context";

const compares = (text: string, words: string): boolean =>
  isBaseline(text, text.indexOf(words), text.indexOf(words) + words.length);

it("tells what a figure is compared with from when it was", () => {
  expect(compares("Exports grew by 4 percent on 2022.", "on 2022")).toBe(true);
  expect(compares("Exports were $4 million in 2022.", "in 2022")).toBe(false);
});
