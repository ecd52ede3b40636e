import { expect, it } from "vitest";
import { cutText, openField, sentenceOf } from "../../src/read/cut-text";

const TEXT = "Norway met Vietnam. Norway’s exports reached $4 million in 2023.";

it("cuts a text into sentences, figures, parties and times", () => {
  const cut = cutText(TEXT, "2024-10-02", "no", []);
  expect(cut.sentences).toHaveLength(2);
  expect(cut.figures.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["$4 million"]);
  expect(cut.mentions.get("no")).toHaveLength(2);
});

it("finds the sentence of a figure", () => {
  const start = TEXT.indexOf("$4");
  const sentence = sentenceOf({ start, end: start + 10 }, cutText(TEXT, "2024-10-02", "no", []));
  expect(TEXT.slice(sentence?.start, sentence?.end)).toBe("Norway’s exports reached $4 million in 2023.");
});

it("says which field is open, why, and between what", () => {
  expect(openField("partner", "two are named", ["no", "vn"])).toEqual({
    field: "partner",
    why: "two are named",
    choices: ["no", "vn"],
  });
});
