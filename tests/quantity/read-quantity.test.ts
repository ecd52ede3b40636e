import { describe, expect, it } from "vitest";
import { type QuantityOptions, type QuantityReading, readQuantity } from "../../src/quantity/read-quantity";
import { type AcceptedForm, FORMS_OF_ARTICLES, KINDS, optionsFor } from "./accepted-forms";
import { FORMS_OF_HEDGES, FORMS_OF_MONEY, FORMS_OF_PARTS_AND_COUNTS } from "./accepted-kin";
import { REFUSED_FORMS } from "./refused-forms";

const ACCEPTED: readonly AcceptedForm[] = [
  ...FORMS_OF_ARTICLES,
  ...FORMS_OF_MONEY,
  ...FORMS_OF_PARTS_AND_COUNTS,
  ...FORMS_OF_HEDGES,
];

function readingOf([words, kind, hedge, value, rest, min, max]: AcceptedForm): QuantityReading {
  const [unit, unitFrom, scale, decimals] = rest.split(/[ /]/);
  const written = { writtenScale: Number(scale), decimals: decimals === "-" ? null : Number(decimals) };
  const risen = optionsFor(words, kind).sentence !== undefined;
  const direction = { exact: "up", start: 0, end: 2 };
  return {
    ok: true,
    quantity: { stated: words, ...(risen && { direction }), hedge, value, unit, unitFrom, ...written, min, max },
    read: risen ? [{ words: "up", start: 0, end: 2, field: "sign" }] : [],
    settled: [],
  } as QuantityReading;
}

describe("readQuantity", () => {
  it.each(ACCEPTED.map((form) => [form[0], form[1], form] as const))("reads %j as a %s", (words, kind, form) => {
    expect(readQuantity(words, optionsFor(words, kind))).toStrictEqual(readingOf(form));
  });

  it.each(REFUSED_FORMS)("refuses %j as a %s, naming %j", (words, kind, expected) => {
    const reading = readQuantity(words, optionsFor(words, kind));
    expect(reading).toMatchObject({ ok: false, expected: expect.stringContaining(expected) });
  });

  it("says what it found, what it expected and what to do", () => {
    expect(readQuantity("$1,143 billion", KINDS.flow)).toStrictEqual({
      ok: false,
      found: "“1,143”",
      expected: "one reading; this can be 1.143 (with three decimals) or 1,143 (thousands)",
      fix: "choose words that settle it, or list the figure under ignored with this as the reason",
    });
  });

  it.each<[context: readonly string[], unit: string | null]>([
    [["exports reached 38.1 billion", "of 48.7 billion dollars"], "USD"],
    [["Trade in US$ and in dollars"], "USD"],
    [["Trade is in €"], "EUR"],
    [["of 3 billion Swiss francs"], "CHF"],
    [[], null],
    [["of 48.7 billion dollars", "or 45 billion euros"], null],
    [["of 48.7 billion Canadian dollars"], "CAD"],
    [["of 48.7 billion rupees"], null],
    [["of 48.7 billion rupees of Pakistan"], "PKR"],
    [["of 48.7 billion dollars or A$70 billion"], null],
    [["of ¥48.7 billion"], null],
    [["an increase of 5 percent"], null],
    [["the dоllars"], null],
  ])("takes the one currency of its context %j as %j", (context, unit) => {
    const options: QuantityOptions = { unit: "currency", type: "flow", context };
    const reading = readQuantity("38.1 billion", options);
    expect(reading.ok ? [reading.quantity.unit, reading.quantity.unitFrom] : null).toStrictEqual(
      unit && [unit, "context"],
    );
  });

  it("keeps a currency in the words whatever the context names", () => {
    const reading = readQuantity("€5 billion", { ...KINDS.flow, context: ["48.7 billion dollars"] });
    expect(reading).toMatchObject({ quantity: { unit: "EUR", unitFrom: "words" } });
  });
});
