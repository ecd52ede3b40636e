import { expect, it } from "vitest";
import { splitWords } from "../../../src/quantity/lexicon/word-row";

it("splits a line of words at the commas, and no words at their spaces", () => {
  expect(splitWords("krone, Norwegian krone, kr")).toEqual(["krone", "Norwegian krone", "kr"]);
});
