import { expect, it } from "vitest";
import { findHeads } from "../../src/read/find-heads";

const kinds = (text: string): string[] => findHeads(text).map(({ kind }) => kind);

it("finds in text order what figures can be of", () => {
  expect(kinds("In 2023 exports grew, imports fell and trade turnover stood still.")).toEqual([
    "exports",
    "imports",
    "turnover",
  ]);
});

it.each([
  ["We sold $3 million and bought back 2 million.", ["exports", "imports"]],
  ["It shipped $3 million of goods and sent us $2 million.", ["exports", "exports"]],
  ["It shipped cars and sent a minister.", []],
  ["The import bill rose, sales to Peru and purchases from Chile fell.", ["imports", "exports", "imports"]],
  ["The import and export value rose, total exports and imports fell.", ["turnover", "turnover"]],
  ["Fuel led on the export side, and machines among the import items.", []],
  ["They brought in $3 million.", []],
  ["Trade in services and trade in 2023 and trade in goods and services", ["other", "other", "turnover", "turnover"]],
  ["Companies brought $3 million to us.", ["investment"]],
  ["Their investors brought in $3 million.", ["investment"]],
  ["It is targeting trade, not fishing exports.", ["turnover", "other"]],
])("finds the heads of %j", (text, found) => {
  expect(kinds(text)).toEqual(found);
});

it("takes no person for what is measured", () => {
  expect(kinds("The trade minister spoke.")).toEqual([]);
});

it("says where the words stand", () => {
  const text = "The exports grew.";
  expect(findHeads(text).map(({ start, end }) => text.slice(start, end))).toEqual(["exports"]);
});
