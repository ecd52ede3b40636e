import { describe, expect, it } from "vitest";
import { draftOf } from "../../support/draft-fixture";

const MORE = " Exports of Norway to Vietnam reached $5 million in 2023.";
const lost = (text: string) => {
  const draft = draftOf(text + MORE);
  return draft.leftovers.map(({ start, end, why }) => [draft.text.slice(start, end), why]);
};
const names = (text: string) =>
  draftOf(text + MORE)
    .entries.filter(({ kind }) => kind === "name")
    .map(({ fields }) => fields["subject"]?.value);

describe("numbersLeft", () => {
  it("lists each number and date that nothing was read from, with what is known of it", () => {
    expect(
      lost("Some 14 ships came in May to see the two countries trade, and 20 tonnes of fish were sold in the hall."),
    ).toEqual([
      ["Some 14", "it counts none of the things that the indicators count"],
      ["in May", "a time that no fact was read with"],
      ["two", "it counts “countries”, no quantity of ours"],
      ["20 tonnes", "a measure that no indicator has"],
    ]);
  });

  it("gives the reason if the words do", () => {
    const text =
      "The two countries sold 14 ships in all, 12 percent more than in the previous year. Two countries saw it.";
    const { leftovers, text: whole } = draftOf(text + MORE);
    expect(leftovers.map(({ start, end, reason }) => [whole.slice(start, end), reason])).toEqual([
      ["two", "It counts the countries that the text tells of."],
      ["14", undefined],
      ["in the previous year", "It is what the growth is measured against."],
      ["Two", undefined],
    ]);
  });

  it("lists the number in words of a meeting, which no answer reads", () => {
    const text = "Minister Ann Lee invited Bo Ek, President of Fish. The two ministers met in Hanoi on March 1, 2024.";
    expect(lost(text).map(([words]) => words)).toEqual(["two"]);
  });

  it("lists nothing that a question hangs on already", () => {
    expect(lost("In 2022 the two spent $7 million, and nobody in the whole of the town knew what for.")).toEqual([
      ["two", "it counts none of the things that the indicators count"],
    ]);
  });
});

describe("namesLeft", () => {
  it("asks once for each name of the list, and each new person, that no entry names", () => {
    expect(
      names("The Chamber of Trade was glad, the Chamber of Trade said, and Bo Ek told it to the whole town."),
    ).toEqual(["trade-chamber", "bo-ek"]);
  });

  it("asks for no place", () => {
    expect(names("In Hanoi it rained for the whole day, and nobody went out to see the ships in the port.")).toEqual(
      [],
    );
  });
});
