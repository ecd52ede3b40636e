import { describe, expect, it } from "vitest";
import { draftOf, fieldsOf } from "../../support/draft-fixture";

const MORE = " Everybody was glad of it, and the sea was calm on that day, as fishermen told.";
const speakers = (text: string) => {
  const draft = draftOf(text + MORE, { home: "no" });
  const choices = draft.entries.map(({ fields }) => fields["saidBy"]?.question?.choices);
  return fieldsOf(draft, "observation").map(({ saidBy }, index) => (saidBy === "?" ? choices[index] : saidBy));
};

describe("speakerField", () => {
  it("takes the one of several people who speaks", () => {
    const exports = "Exports to Vietnam rose to $5 million in 2023";
    expect(speakers(`${exports}, Trade Minister Ann Lee told Bo Ek, President of Fish.`)).toContain("ann-lee");
    expect(speakers(`${exports}, said Trade Minister Ann Lee after talks with Bo Ek, President of Fish.`)).toContain(
      "ann-lee",
    );
  });

  it("takes the body that the words are according to, of the list or new", () => {
    const exports = "Exports to Vietnam rose to $5 million in 2023, according to the";
    expect(speakers(`${exports} Chamber of Trade.`)).toContain("trade-chamber");
    expect(speakers(`${exports} Norwegian Agency of Salt, and nobody denied it.`)).toContain(
      "norwegian-agency-of-salt",
    );
    expect(speakers(`${exports} ministry.`)).toContainEqual([]);
  });

  it("does not take for the speaker whom the words are about", () => {
    const text =
      "In 2023 exports to Vietnam rose to $5 million, said the company of Ann Lee, and President Bo Ek was glad.";
    expect(speakers(text)).toContainEqual(["ann-lee", "bo-ek"]);
  });

  it("asks between people of the sentence if none or several speak", () => {
    const text =
      "In 2023 exports to Vietnam rose to $5 million, said Minister Ann Lee, and President Bo Ek said so too.";
    expect(speakers(text)).toContainEqual(expect.arrayContaining(["ann-lee", "bo-ek"]));
  });
});
