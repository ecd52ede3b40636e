import { describe, expect, it } from "vitest";
import { draftPassages } from "../../../src/draft/entries/passages-of";
import { norwegianReading } from "../../support/draft-reading";

const passagesIn = (text: string, stated: string) => {
  const { context, proposals } = norwegianReading(text);
  const proposal = proposals.facts.findLast(({ quantity }) => quantity.stated === stated);
  return proposal && draftPassages(proposal, context).map(({ start, end }) => text.slice(start, end));
};

describe("draftPassages", () => {
  it("quotes from the clause on that the first words were read from", () => {
    const text = "As all know, back in 2023 the exports of Norway to Vietnam came to $5 million, or so they said.";
    expect(passagesIn(text, "$5 million")).toEqual([
      "back in 2023 the exports of Norway to Vietnam came to $5 million",
    ]);
  });

  it("quotes less of a sentence in which the figure stands twice", () => {
    const text =
      "In 2023 Norway had, beside imports of $5 million from Peru, exports of $5 million to Vietnam, they said.";
    expect(passagesIn(text, "$5 million")).toEqual(["exports of $5 million", "In 2023", "Vietnam"]);
  });

  it("has whoever did what its verb tells", () => {
    const text = "He said that firms of Peru had invested $5 million in Norway in 2023, or so they wrote at sea.";
    expect(passagesIn(text, "$5 million")?.[0]).toMatch(/^firms of Peru had invested/);
  });

  it("has its whole clause if its sides or what it measures are asked for", () => {
    const text =
      "OSLO – “Salt and herring brought us all of $5 million from the wide world, and we were glad,” they said.";
    expect(passagesIn(text, "$5 million")?.[0]).toBe(
      "Salt and herring brought us all of $5 million from the wide world",
    );
  });

  it("has the country right before its words", () => {
    const text = "In the north, Peruvian investment in the land came to $5 million in 2023, or so they said at sea.";
    expect(passagesIn(text, "$5 million")?.[0]).toMatch(/^Peruvian investment/);
  });

  it("has the words of other sentences behind it, in text order", () => {
    const text =
      "Exports of Norway to Vietnam were $9 million in 2023. Imports came to $5 million, or so they said at sea.";
    const passages = passagesIn(text, "$5 million") ?? [];
    expect(passages[0]).toBe("Imports came to $5 million");
    expect(passages.slice(1)).toEqual(["Vietnam", "in 2023"]);
  });
});
