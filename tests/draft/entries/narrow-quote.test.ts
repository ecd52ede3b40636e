import { describe, expect, it } from "vitest";
import { given } from "../../../src/draft/draft";
import { narrowQuote } from "../../../src/draft/entries/narrow-quote";

const TEXT = "Exports since 2005 came to $9 billion, of which $5 million in 2023.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe("narrowQuote", () => {
  it("quotes the figure and its period alone, and has the words of the other fields as context", () => {
    const entry = {
      kind: "observation",
      at: spanOf("$5 million"),
      quote: { start: 0, end: TEXT.length - 1 },
      context: [],
      fields: { indicator: given("exports", spanOf("Exports")), period: given("in 2023", spanOf("in 2023")) },
      gist: "",
    } as const;
    const reading = { text: TEXT, sentences: [{ start: 0, end: TEXT.length }], times: [] };
    const { quote, context } = narrowQuote(entry, reading as never);
    expect([quote, ...context].map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      "$5 million in 2023",
      "Exports",
    ]);
  });

  it("has words that touch each other as one passage of the context", () => {
    const entry = {
      kind: "observation",
      at: spanOf("$5 million"),
      quote: { start: 0, end: TEXT.length - 1 },
      context: [spanOf("Exports since")],
      fields: { indicator: given("exports", spanOf("since 2005")), period: given("in 2023", spanOf("in 2023")) },
      gist: "",
    } as const;
    const reading = { text: TEXT, sentences: [{ start: 0, end: TEXT.length }], times: [] };
    const { context } = narrowQuote(entry, reading as never);
    expect(context.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["Exports since 2005"]);
  });

  it("leaves the quote as it is if the words of its period tell no days", () => {
    const period = spanOf("in 2023");
    const entry = {
      kind: "observation",
      at: spanOf("$5 million"),
      fields: { period: given("in 2023", period) },
    } as never;
    const reading = { text: TEXT, sentences: [], times: [{ ...period, reading: { ok: false } }] };
    expect(narrowQuote(entry, reading as never)).toBe(entry);
  });
});
