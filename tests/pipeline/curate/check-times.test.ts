import { describe, expect, it } from "vitest";
import { checkTimes } from "../../../src/pipeline/curate/check-times";
import { curateFacts } from "../../../src/pipeline/curate/curate-fact";
import { settlementOf } from "../../../src/pipeline/curate/settlement";
import type { CuratedFact } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";

type Entry = Partial<CuratedFact> & Pick<CuratedFact, "quote">;

/** What is asked about the times of facts of a text. */
function asked(text: string, ...entries: readonly CuratedFact[]): readonly string[] {
  const { reading, told } = followReading(text);
  const facts = entries.flatMap((entry, index) => {
    const path = ["facts", index];
    const settlement = settlementOf(entry, path);
    return curateFacts(entry, path, reading, settlement).map((fact) => ({ fact, path, settlement }));
  });
  expect([facts.length, ...told]).toEqual([entries.length]);
  checkTimes(facts, reading);
  return told;
}

const exported = (rest: Entry): CuratedFact =>
  ({
    kind: "observation",
    indicator: "exports",
    subject: "ruritania",
    stated: "$5 billion",
    voice: "article",
    ...rest,
  }) as CuratedFact;
const met = (rest: Entry): CuratedFact =>
  ({ kind: "event", event: "council-3", form: "council", voice: "article", ...rest }) as CuratedFact;

/** What is asked about a figure of a sentence that is quoted whole. */
const askedOf = (quote: string, period?: string): readonly string[] =>
  asked(quote, exported({ quote, ...(period && { period }) }));

describe("checkTimes", () => {
  it("says nothing of a figure that has the time of its quote, or no time to have", () => {
    expect(askedOf("exports were $5 billion in 2022", "in 2022")).toEqual([]);
    expect(askedOf("exports were $5 billion")).toEqual([]);
  });

  it("asks about a figure whose quote tells a time that was left out", () => {
    expect(askedOf("exports were $5 billion in 2022")).toEqual([
      "facts.0: no period for “exports were $5 billion in 2022”",
    ]);
  });

  it("takes for a figure the last time before it, else the first behind it", () => {
    expect(askedOf("in 2020 they fell, in 2021 exports were $5 billion, less in 2022", "in 2021")).toEqual([]);
    expect(askedOf("in 2020 they fell, in 2021 exports were $5 billion, less in 2022", "in 2022")).toEqual([
      "facts.0.period: 2022 (“in 2022”)",
    ]);
    expect(askedOf("exports were $5 billion in 2021, less in 2022", "in 2022")).toHaveLength(1);
  });

  it("takes the time before the bracket in which a figure stands", () => {
    expect(askedOf("in 2020 some, more than in 2021 ($5 billion)", "in 2021")).toEqual([]);
    expect(askedOf("in 2020 some, more than in 2021 ($5 billion)", "in 2020")).toHaveLength(1);
  });

  it("takes the nearest time of the context if the quote has none", () => {
    const text = "in 2020 and in 2021 it grew. exports were $5 billion. Later, in 2022, it fell.";
    const within = (period: string, ...context: string[]) =>
      asked(text, exported({ quote: "exports were $5 billion", context, period }));
    expect(within("in 2021", "in 2020 and in 2021", "in 2022")).toEqual([]);
    expect(within("in 2020", "in 2020 and in 2021")).toHaveLength(1);
    expect(within("in 2022", "in 2022")).toEqual([]);
  });

  it("takes for its own neither what a figure is compared with nor the moment of speaking", () => {
    expect(askedOf("exports, above 2019, were $5 billion now")).toEqual([]);
    expect(askedOf("exports were $5 billion, as in the previous year")).toEqual([]);
  });

  it("asks no fact whose time a person wrote, with the reason, nor about words that are settled", () => {
    const [quote, note] = ["exports were $5 billion in 2022", "It is of the season."];
    const byHand = { edtf: "2022-05", basis: "inferred", note } as const;
    expect(asked(quote, exported({ quote, period: byHand }))).toEqual([]);
    const settled: CuratedFact["settled"] = [{ field: "period", words: "in 2022", reason: "A name." }];
    expect(asked(quote, exported({ quote, settled }))).toEqual([]);
  });

  it("asks an event for the time in its quote, also for the day of speaking", () => {
    const quote = "the 3rd meeting of the Council began today";
    expect(asked(quote, met({ quote }))).toEqual([`facts.0: no period for “${quote}”`]);
    expect(asked(quote, met({ quote, period: "today" }))).toEqual([]);
  });

  it("does not ask an event about words that a figure reads in its own quote", () => {
    const quote = "the 3rd meeting of the Council said: exports were $5 billion in 2022";
    expect(asked(quote, met({ quote }))).toHaveLength(1);
    expect(asked(quote, met({ quote }), exported({ quote, period: "in 2022" }))).toEqual([]);
  });
});
