import { describe, expect, it } from "vitest";
import { isSure } from "../../../src/draft/draft";
import { draftOf, fieldsOf, LISTS } from "../../support/draft-fixture";

const COMPANIES = '- { id: companies, title: Companies, unit: "1", type: count, words: [companies] }\n';
const figures = (text: string) => draftOf(text, { home: "no" }).entries.filter(({ kind }) => kind === "observation");

describe("judgeEntries", () => {
  it("makes a question of a field that the build refuses, with the reason of the build", () => {
    const [figure] = figures(
      "Exports of Norway to Vietnam reached a so-called $5 million in 2023, as the paper had it.",
    );
    expect(figure?.fields["stated"]?.question?.why).toContain("so-called");
  });

  it("offers the times of its quote for a period that the build misses", () => {
    const text = "Minister Ann Lee told on Monday how she met President Bo Ek, and the whole of the town was there.";
    const [event] = draftOf(text, { home: "no" }).entries.filter(({ kind }) => kind === "event");
    expect(event?.fields["period"]?.question?.choices).toEqual(["on Monday"]);
  });

  it("takes a shorter quote if a long one has another time in it", () => {
    const text =
      "Exports of Norway to Vietnam since 2005 came to $500 million, of which $5 million in 2023 alone was for salmon.";
    const [, second] = figures(text);
    expect(second?.fields["period"]).toMatchObject({ value: "in 2023" });
    expect(text.slice(second?.quote.start, second?.quote.end)).toBe("$5 million in 2023");
  });

  it("numbers a second fact with the same key, and none whose key is not known", () => {
    const text =
      "Exports of Norway to Vietnam were $5 million in 2023. Exports of Norway to Vietnam were $6 million in 2023.";
    expect(fieldsOf(draftOf(text, { home: "no" }), "observation").map(({ again }) => again)).toEqual([undefined, "2"]);
    const open = "Exports of Norway to Vietnam were $5 million. Exports of Norway to Vietnam were $6 million.";
    expect(fieldsOf(draftOf(open, { home: "no" }), "observation").map(({ again }) => again)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("leaves a figure a figure whose other side is asked for already", () => {
    const lists = { ...LISTS, indicators: { path: "seeds/indicators.yaml", text: COMPANIES } };
    const text =
      "More than 300 companies with Nordic or European capital work in Norway, as the paper of the day had it.";
    const { entries } = draftOf(text, { home: "no", lists });
    expect(entries.map(({ kind, fields }) => [kind, fields["partner"]?.question !== undefined])).toEqual([
      ["observation", true],
    ]);
  });

  it("leaves what the build takes as it is", () => {
    const entries = figures("Exports of Norway to Vietnam reached $5 million in 2023, as the paper of the day had it.");
    expect(entries.map(isSure)).toEqual([true]);
  });
});
