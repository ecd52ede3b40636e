import { describe, expect, it } from "vitest";
import { columnsOf, fieldOf, link, numberCell, requiredCell, textCell } from "../../src/formats/column";

describe("columnsOf", () => {
  it("names a column after the way to its field", () => {
    expect(columnsOf({ "quantity.writtenScale": numberCell("The scale.") })).toEqual([
      { path: "quantity.writtenScale", name: "quantity_written_scale", type: "number", description: "The scale." },
    ]);
  });
});

describe("fieldOf", () => {
  it("follows the way into a row", () => {
    const row = { quantity: { min: null, value: 3 }, name: "x" };
    expect(
      ["quantity.value", "quantity.min", "name", "name.length", "lost.value"].map((path) => fieldOf(row, { path })),
    ).toEqual([3, null, "x", undefined, undefined]);
  });
});

describe("requiredCell", () => {
  it("keeps what is known of a cell", () => {
    expect(requiredCell(textCell("A name."))).toEqual({ type: "string", description: "A name.", required: true });
  });
});

describe("link", () => {
  it("says where the ids of a cell lead", () => {
    expect(link("entities", textCell("Who."))).toEqual({ type: "string", description: "Who.", refersTo: "entities" });
  });
});
