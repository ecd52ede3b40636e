import { describe, expect, it } from "vitest";
import { columnsOf, link, requiredCell, strings, textCell } from "../../src/formats/column";
import { shownColumns, shownField } from "../../src/formats/shown-columns";
import { dataset, entity } from "../support/people-fixture";

const DATA = dataset({ entities: [entity("xx", "place", "Ruritania")] });
const COLUMNS = shownColumns(
  columnsOf({
    subject: requiredCell(link("entities", textCell("Whose."))),
    participants: link("entities", strings("Who.")),
    fact: link("facts", textCell("Which.")),
    title: textCell("A title."),
  }),
);

describe("shownColumns", () => {
  it("puts names beside ids, but not beside those of facts", () => {
    expect(COLUMNS.map(({ name }) => name)).toEqual([
      "subject",
      "subject_name",
      "participants",
      "participants_names",
      "fact",
      "title",
    ]);
    expect(COLUMNS[1]).toMatchObject({ required: true, names: true, type: "string" });
    expect(COLUMNS[3]).not.toHaveProperty("required");
  });
});

describe("shownField", () => {
  const shown = (row: object) => COLUMNS.map((column) => shownField(row, column, DATA));

  it("shows ids and names, an id for a name that there is not", () => {
    expect(shown({ subject: "xx", participants: ["xx", "yy"], fact: "f", title: "T" })).toEqual([
      "xx",
      "Ruritania",
      ["xx", "yy"],
      ["Ruritania", "yy"],
      "f",
      "T",
    ]);
  });

  it("shows nothing for nothing", () => {
    expect(shown({ subject: null })).toEqual([null, null, undefined, undefined, undefined, undefined]);
  });
});
