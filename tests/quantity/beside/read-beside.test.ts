import { describe, expect, it } from "vitest";
import { type QuantityOptions, readQuantity } from "../../../src/quantity/read-quantity";

const FLOW = { type: "flow", unit: "currency" } as const;
const GROWTH = { type: "growth", unit: "percent" } as const;
const SHARE = { type: "share", unit: "percent" } as const;

function refusalOf(sentence: string, words: string, options: QuantityOptions) {
  const reading = readQuantity(words, { ...options, sentence });
  return reading.ok ? null : reading;
}

describe("readBeside", () => {
  it.each<[sentence: string, words: string, options: QuantityOptions, settle: string]>([
    ["The share (only just 36.7%) is small.", "36.7%", SHARE, "just"],
    ["The share (36.7%, he guessed) is small.", "36.7%", SHARE, "he"],
    ["The share (36.7%*) is small.", "36.7%", SHARE, "36.7%*"],
    ["The share (sub-36.7%) is small.", "36.7%", SHARE, "sub-36.7%"],
    ["It made $728 bilion.", "$728", FLOW, "$728 bilion"],
    ["It made $728 mlrb.", "$728", FLOW, "$728 mlrb"],
    ["Trade turned out to be $3 billion short.", "$3 billion", FLOW, "short"],
    ["The reserve was topped up by $3 billion.", "$3 billion", FLOW, "topped up"],
    ["Exports were up by $3 billion.", "$3 billion", FLOW, "up"],
    ["It is $3 billion off the peak.", "$3 billion", FLOW, "off"],
    ["Exports are due to reach $3 billion.", "$3 billion", FLOW, "due to reach"],
    ["If approved, the plant costs $3 billion.", "$3 billion", FLOW, "If"],
    ["It is believed exports were $3 billion.", "$3 billion", FLOW, "is believed"],
    ["That $3 billion is a myth.", "$3 billion", FLOW, "myth"],
    ["Exports of $3 billion were ruled out.", "$3 billion", FLOW, "ruled out"],
    ["Exports ex-oil were $3 billion.", "$3 billion", FLOW, "ex"],
    ["Growth was negative at 3 percent.", "3 percent", GROWTH, "negative"],
    ["Did exports reach $3 billion?", "$3 billion", FLOW, "$3 billion?"],
  ])("refuses the figure of %j with the words that can change it", (sentence, words, options, settle) => {
    expect(refusalOf(sentence, words, options)?.settle?.words).toBe(settle);
  });

  it("takes words that somebody settled as read, and tells which were met", () => {
    const options = { ...FLOW, sentence: "Exports reportedly were $3 billion.", settled: ["reportedly", "not"] };
    expect(readQuantity("$3 billion", options)).toMatchObject({ ok: true, settled: ["reportedly"] });
  });

  it.each([
    ["Net exports were $3 billion.", "Net exports", "Net"],
    ["Exports including services were $3 billion.", "Exports including services", "including"],
  ])("reads a definition in %j that lies in what the text calls the thing", (sentence, wording, words) => {
    const options = { ...FLOW, sentence, wordings: [wording] };
    expect(readQuantity("$3 billion", options)).toMatchObject({ read: [{ field: "indicator", words }] });
  });

  it("gives the direction of a growth first, then the other words that it read", () => {
    const options = { ...GROWTH, sentence: "Exports will rise 3 percent.", status: "planned" } as const;
    expect(readQuantity("3 percent", options)).toMatchObject({
      read: [
        { field: "sign", words: "rise" },
        { field: "status", words: "will" },
      ],
    });
  });

  it("takes a change that somebody settled for a level", () => {
    const options = { ...FLOW, sentence: "Exports grew by $3 billion.", settled: ["grew"] };
    expect(readQuantity("$3 billion", options)).toMatchObject({ ok: true, settled: ["grew"] });
  });

  it("reads words of expectation if the fact has a status", () => {
    const options = { ...FLOW, sentence: "Exports will reach $3 billion.", status: "planned" } as const;
    expect(readQuantity("$3 billion", options)).toMatchObject({
      read: [{ field: "status", words: "will", start: 8, end: 12 }],
    });
  });

  it.each([
    ["The fall is due to a lack of rain; exports were $3 billion.", "$3 billion"],
    ["The minister, who asked not to be named, spent $3 billion.", "$3 billion"],
    ["He denied a loss of $2 billion and reported exports of $3 billion.", "$3 billion"],
    ["Exports of $3 billion went abroad, which nobody expected.", "$3 billion"],
    ["Trade was brisk (exports – $3 billion, imports – $1 billion).", "$3 billion"],
    ["Trade was brisk (of this, $3 billion from Peru).", "$3 billion"],
  ])("reads the figure of %j, which nothing changes", (sentence, words) => {
    expect(refusalOf(sentence, words, FLOW)).toBeNull();
  });
});
