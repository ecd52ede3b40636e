import { describe, expect, it } from "vitest";
import { sentenceAt } from "../../../src/draft/draft-context";
import { eventSides } from "../../../src/draft/entries/event-sides";
import { readingOf, spanIn } from "../../support/draft-reading";

function sidesOf(text: string, words = "talks") {
  const context = readingOf(text);
  const event = spanIn(text, words);
  const { participants, isOpen, start, end } = eventSides(event, sentenceAt(context, event), context);
  return { ids: participants?.value, asked: participants?.question?.choices, isOpen, reach: text.slice(start, end) };
}

describe("eventSides", () => {
  it.each([
    ["The talks between Norway and Vietnam, in Oslo, went well.", "talks between Norway and Vietnam"],
    ["Norway held talks with Vietnam.", "Norway held talks with Vietnam"],
    ["Norway and Vietnam held talks in Oslo.", "Norway and Vietnam held talks"],
    ["Norway and Vietnam ended their regular talks.", "Norway and Vietnam ended their regular talks"],
  ])("gives those between whom it is, and how far the words reach: %s", (text, reach) => {
    expect(sidesOf(text)).toEqual({ ids: ["no", "vn"], asked: undefined, isOpen: false, reach });
  });

  it("gives who speaks at it", () => {
    expect(sidesOf("Trade is good, said Minister Ann Lee during the regular talks.").ids).toEqual(["ann-lee"]);
  });

  it("asks for the others if one side alone is named", () => {
    expect(sidesOf("The Chamber of Trade held talks with officials from Norway.")).toMatchObject({
      ids: undefined,
      asked: ["[trade-chamber, no]"],
      isOpen: true,
    });
  });

  it("does not take a title for a side", () => {
    const text =
      "The President of the Republic of Vietnam, Bo Ek, held a series of meetings with officials from Norway.";
    expect(sidesOf(text, "meetings")).toMatchObject({ ids: undefined, asked: ["[bo-ek, no]"] });
  });

  it("is open if its words go on with somebody whom no rule knows", () => {
    expect(sidesOf("The talks with the envoy ended.")).toMatchObject({ ids: undefined, isOpen: true, reach: "talks" });
    expect(sidesOf("The talks ended.")).toMatchObject({ ids: undefined, isOpen: false, reach: "talks" });
  });
});
