import { describe, expect, it } from "vitest";
import { readFigure } from "../../../src/pipeline/curate/read-figure";
import { settlementOf } from "../../../src/pipeline/curate/settlement";
import type { CuratedOf } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";
import { quote } from "../../support/people-fixture";

const SENTENCE = "Exports were reportedly over $40 billion.";
const ENTRY: CuratedOf<"observation"> = {
  kind: "observation",
  indicator: "exports",
  subject: "ruritania",
  quote: "over $40 billion",
  stated: "over $40 billion",
  voice: "article",
};

function figure(rest: Partial<CuratedOf<"observation">>, sentence = SENTENCE) {
  const text = `First. ${sentence}`;
  const { reading, told, read } = followReading(text);
  const entry = { ...ENTRY, ...rest };
  const exact = String(entry.quote);
  const base = { article: "a000", voice: "article", period: null, quote: quote(exact, text.indexOf(exact)) } as const;
  const settlement = settlementOf(entry, ["facts", 0]);
  const at = { ...base, sentence: { ...quote(sentence, 7) } };
  const quantity = readFigure(entry, at, ["facts", 0, "stated"], reading, settlement);
  settlement.reportIdle(reading.report);
  return { quantity, told, read };
}

describe("readFigure", () => {
  const plain = SENTENCE.replace("reportedly ", "");

  it("reads value, unit and bounds out of the words, which it marks as read", () => {
    const { quantity, told, read } = figure({}, plain);
    expect(quantity).toMatchObject({
      stated: "over $40 billion",
      hedge: "over",
      value: 40e9,
      unit: "USD",
      min: 40e9,
      max: null,
    });
    expect([told, read]).toEqual([[], ["over $40 billion"]]);
  });

  it("refuses words beside the figure that can change it, unless they are settled", () => {
    expect(figure({})).toMatchObject({ quantity: undefined, told: [expect.stringContaining("beside “reportedly”")] });
    const settled = [{ field: "value", words: "reportedly", reason: "A habit of the paper." }] as const;
    expect(figure({ settled: [...settled] })).toMatchObject({ quantity: { value: 40e9 }, told: [] });
    expect(figure({ settled: [...settled] }, plain).told).toHaveLength(1);
  });

  it("wants the words of the figure once in the quote", () => {
    expect(figure({ stated: "$41 billion" }, plain).told).toEqual([
      "facts.0.stated: “$41 billion” 0 times in the quote",
    ]);
    expect(figure({ stated: "o" }, plain).told).toEqual(["facts.0.stated: “o” 2 times in the quote"]);
  });

  it("tells an indicator that is not in its list", () => {
    expect(figure({ indicator: "export" }, plain)).toMatchObject({
      quantity: undefined,
      told: ['facts.0.indicator: the unknown indicator "export"'],
    });
  });
});
