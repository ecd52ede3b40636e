import { expect, it } from "vitest";
import { contextOf, quoteAt } from "../../src/read/proposal";

const TEXT = "In 2023 Norway sold salmon.";

it("quotes a place of a text", () => {
  expect(quoteAt(TEXT, 8, 14)).toEqual({ exact: "Norway", start: 8, end: 14 });
});

it("gives in text order what fields were read from outside the quote", () => {
  const [year, seller, goods] = [quoteAt(TEXT, 3, 7), quoteAt(TEXT, 8, 14), quoteAt(TEXT, 20, 26)];
  expect(contextOf({ value: [goods], subject: [seller], period: [year] }, { start: 8, end: 19 })).toEqual([
    year,
    goods,
  ]);
});
