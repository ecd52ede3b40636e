import { describe, expect, it } from "vitest";
import { datelinePlace } from "../../../src/draft/entries/dateline-place";
import { readingOf } from "../../support/draft-reading";

function placeOf(text: string, index = 0) {
  const context = readingOf(text);
  const { field, words } = datelinePlace(context.sentences[index] ?? context.body, context) ?? {};
  return words && [field?.question?.choices, text.slice(words.start, words.end)];
}

describe("datelinePlace", () => {
  it("offers the place of the dateline to its sentence, one of the list or a new one", () => {
    expect(placeOf("OSLO – Trade is growing.")).toEqual([["oslo"], "OSLO"]);
    expect(placeOf("SÃO PAULO – Trade is growing.")).toEqual([["sao-paulo"], "SÃO PAULO"]);
  });

  it("calls a new one as a sentence would", () => {
    const context = readingOf("SÃO PAULO – Trade is growing.");
    datelinePlace(context.body, context);
    expect(context.names.added()).toEqual([{ id: "sao-paulo", type: "place", name: "São Paulo" }]);
  });

  it("gives none to a later sentence, nor without a dateline", () => {
    expect(placeOf("OSLO – Trade is growing. Fish is not.", 1)).toBeUndefined();
    expect(placeOf("Trade is growing.")).toBeUndefined();
  });
});
