import { afterEach, describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { EVERY_HELPER, HELPER_NAMES } from "../support/every-helper";

const HELPERS = Object.entries(EVERY_HELPER).map(([name, ask]) => ({ name, ask }));

/** The fields that facts, and what goes with them, may leave out, each with a value that would change an answer. */
const OPTIONAL = {
  partner: "eu",
  status: "planned",
  saidBy: "luc-devigne",
  context: [],
  note: "x",
  wording: "x",
  place: "astana",
  topics: ["trade"],
  ordinal: 7,
  partOf: "eu",
  code: "EU",
  aliases: ["Vasilenko"],
  scope: "eu",
  republishedFrom: "x",
  growthOf: "trade-turnover",
  cumulates: "investment-inflow",
  countsObjectsOf: "covers",
  repair: { fact: "imports.kz-eu.2024.a003", power: 3, value: 1 },
  sides: [],
  year: 2024,
  subject: "eu",
  frequency: "year",
  derive: false,
  prefer: "earliest",
  via: "x",
  url: "x",
};

afterEach(() => {
  for (const key of Object.keys(OPTIONAL)) Reflect.deleteProperty(Object.prototype, key);
});

describe("every helper", () => {
  it("stands in the table of these tests", () => {
    expect(Object.keys(EVERY_HELPER).sort()).toEqual(HELPER_NAMES);
  });

  it.each(HELPERS)("$name names itself when it is given no dataset", ({ name, ask }) => {
    for (const wrong of [undefined, null, 7, "dataset", [], {}, { facts: {} }, Promise.resolve(dataset)]) {
      const asked = (): unknown => ask(wrong as never);
      expect(asked).toThrow(TypeError);
      expect(asked).toThrow(new RegExp(`^${name}: the dataset (?:is |has no list )`));
    }
  });

  it.each(HELPERS)("$name answers alike with members on Object.prototype", ({ ask }) => {
    const before = JSON.stringify(ask(dataset));
    for (const [key, value] of Object.entries(OPTIONAL)) {
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true, enumerable: true });
      const answer = JSON.stringify(ask(dataset));
      Reflect.deleteProperty(Object.prototype, key);
      expect({ key, answer }).toEqual({ key, answer: before });
    }
  });
});
