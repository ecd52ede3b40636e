import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/model/entity";
import type { Observation, Role } from "../../src/model/fact";
import type { Quote } from "../../src/model/quote";
import { evidenceOf } from "../../src/query/evidence-of";

const TEXT = "The Union is Ruritania’s partner. Its sales, he said, fell by 5% last year. They had been flat.";
const ENTITIES: readonly Entity[] = [
  { id: "ru", type: "place", name: "Ruritania" },
  { id: "union", type: "place", name: "Great Union", aliases: ["the union"] },
];

function quote(exact: string): Quote {
  const start = TEXT.indexOf(exact);
  return { exact, start, end: start + exact.length };
}

const figure: Observation = {
  id: "sales-growth.ru-union.2023.a1",
  kind: "observation",
  article: "a1",
  quote: quote("fell by 5%"),
  sentence: quote("fell by 5%"),
  context: [quote("The Union is Ruritania’s partner"), quote("last year")],
  voice: "indirect",
  saidBy: "ru",
  period: {
    edtf: "2023",
    holds: "throughout",
    from: "2023-01-01",
    before: "2024-01-01",
    stated: "last year",
    basis: "relative",
  },
  indicator: "sales-growth",
  subject: "ru",
  partner: "union",
  quantity: {
    stated: "5%",
    hedge: null,
    value: -5,
    unit: "percent",
    unitFrom: "words",
    writtenScale: 0,
    decimals: 0,
    min: -5.5,
    max: -4.5,
  },
};

const marked = (fact: Observation | Role) =>
  evidenceOf({ entities: ENTITIES }, fact).map(({ exact, start, end, marks }) => {
    expect(TEXT.slice(start, end)).toBe(exact);
    return [exact, ...marks.map((mark) => `${mark.of}: ${exact.slice(mark.start, mark.end)}`)];
  });

describe("evidenceOf", () => {
  it("gives context and quote in the order of the text, with the words that are read", () => {
    expect(marked(figure)).toEqual([
      ["The Union is Ruritania’s partner", "name: The Union", "name: Ruritania"],
      ["fell by 5%", "value: 5%"],
      ["last year", "period: last year"],
    ]);
  });

  it("takes the sentence of a figure, and joins what overlaps with it", () => {
    const whole = { ...figure, sentence: quote("Its sales, he said, fell by 5% last year.") };
    expect(marked(whole).slice(1)).toEqual([[whole.sentence.exact, "value: 5%", "period: last year"]]);
    const partly = { ...whole, context: [quote("last year. They had been flat.")] };
    expect(marked(partly)).toEqual([
      ["Its sales, he said, fell by 5% last year. They had been flat.", "value: 5%", "period: last year"],
    ]);
  });

  it("marks the words that give a growth its sign", () => {
    const fall = { ...figure, quantity: { ...figure.quantity, direction: quote("fell by") } };
    expect(marked(fall)[1]).toEqual(["fell by 5%", "direction: fell by", "value: 5%"]);
  });

  it("marks a role and a term, and no part of a word", () => {
    const role: Role = {
      id: "x.head.a1",
      kind: "role",
      article: "a1",
      quote: quote("Ruritania’s partner. Its sales"),
      voice: "article",
      period: null,
      person: "x",
      post: "partner",
      role: "partner",
      organisation: "ru",
    };
    expect(marked(role)).toEqual([["Ruritania’s partner. Its sales", "name: Ruritania", "role: partner"]]);
    expect(marked({ ...role, role: "art" })).toEqual([["Ruritania’s partner. Its sales", "name: Ruritania"]]);
    expect(marked({ ...figure, wording: "fell", context: [] })).toEqual([["fell by 5%", "wording: fell", "value: 5%"]]);
  });
});
