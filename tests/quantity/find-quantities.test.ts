import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/quantity/find-quantities";
import { readQuantity } from "../../src/quantity/read-quantity";
import { FORMS_OF_ARTICLES, KINDS } from "./accepted-forms";
import { FORMS_OF_HEDGES, FORMS_OF_MONEY, FORMS_OF_PARTS_AND_COUNTS } from "./accepted-kin";

const FORMS = [...FORMS_OF_ARTICLES, ...FORMS_OF_MONEY, ...FORMS_OF_PARTS_AND_COUNTS, ...FORMS_OF_HEDGES];
const wordsIn = (text: string) => findQuantities(text).map(({ words }) => words);

describe("findQuantities", () => {
  it.each<[text: string, words: readonly string[]]>([
    ["an approximately 39% increase to over $40 billion last year", ["approximately 39%", "over $40 billion"]],
    ["increased by 10 percent and exceeded $8 billion.", ["10 percent", "exceeded $8 billion"]],
    ["exports at 38.1 billion and imports at 10.6 billion (+36.7%).", ["38.1 billion", "10.6 billion", "+36.7%"]],
    ["(exports – $ 3 billion, imports – $1.143 million)", ["$ 3 billion", "$1.143 million"]],
    ["For January-July 2024 – $646.6 million.", ["2024", "$646.6 million"]],
    ["In 2022 $160 billion, in 2023 EUR 5 billion", ["2022", "$160 billion", "2023", "EUR 5 billion"]],
    ["totaled 6.4 billion US dollars. More than 3,000 companies", ["6.4 billion US dollars", "More than 3,000"]],
    ["one of the largest, the first half, three quarters", ["one", "half", "three quarters"]],
    ["the 38th and first meeting of the G20 on Dec. 1st, v1.2, 5th", []],
    ["on 2025-02-28, 10-15%, $10–15 billion, 2024/25", ["2025-02-28", "10-15%", "$10–15 billion", "2024/25"]],
    ["rose from 10 to 15 percent", ["10", "15 percent"]],
    ["a 30-year plan, COVID-19, mid-2022, No. 10484-AA", ["30", "19", "2022", "10484"]],
    ["was not over $40 billion; not 29", ["not over $40 billion", "not 29"]],
    ["about over 30% or so", ["about over 30% or so"]],
    [
      "5 percentage points, 5‰, A$40 billion, 2 billion lira",
      ["5 percentage points", "5‰", "A$40 billion", "2 billion lira"],
    ],
    ["between one hundred and two hundred", ["one hundred", "two hundred"]],
    ["reached $8 billion 2 years ago", ["$8 billion", "2"]],
    ["costs .5%, 1'234, 1.2.3 and 1,14", [".5%", "1'234", "1.2.3", "1,14"]],
    ["4О, ٣١, ３１.3, 3.３5, 4\u200B0, 4\uFEFF0 and 10² are no figures", []],
    ["over\n\n40\n\nA$", ["40"]],
    ["paid in dollars 40 times", ["40"]],
    ["a plan, an aim, half-hearted", ["half"]],
    ["", []],
  ])("finds in %j %j", (text, words) => {
    expect(wordsIn(text)).toStrictEqual(words);
  });

  it.each(FORMS.map(([words]) => words))("finds %j whole in a running text", (words) => {
    expect(wordsIn(`Trade (${words}), reported here`)).toStrictEqual([words]);
    expect(wordsIn(`The trade was ${words}. Later`)).toStrictEqual([words]);
  });

  it("gives offsets of its words, in text order, without overlap", () => {
    const pieces = fc.constantFrom(
      ...FORMS.map(([words]) => words),
      "1,2",
      "38th",
      "and",
      "to",
      "A$",
      "٣",
      ".",
      "-",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.constantFrom("", " "), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const { start, end, words } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(words);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it("finds every phrase that can be read, so that a part of it is seen to be a part", () => {
    const texts = fc.array(fc.constantFrom(..."$€ 0123456789.,%-+ab".split("")), { maxLength: 10 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...Object.values(KINDS)), (letters, options) => {
        const text = letters.join("");
        const read = readQuantity(text, options).ok;
        expect(wordsIn(text)).toStrictEqual(read ? [text] : wordsIn(text));
      }),
    );
  });
});
