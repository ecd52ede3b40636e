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

it("takes no person for what is measured", () => {
  expect(kinds("The trade minister spoke.")).toEqual([]);
});

it("says where the words stand", () => {
  const text = "The exports grew.";
  expect(findHeads(text).map(({ start, end }) => text.slice(start, end))).toEqual(["exports"]);
});
