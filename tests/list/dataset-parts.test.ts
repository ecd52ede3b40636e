import { describe, expect, it } from "vitest";
import { datasetParts, factParts } from "../../src/list/dataset-parts";
import { SMALL_DATASET } from "../support/small-dataset";

const lists = Object.entries(SMALL_DATASET).flatMap(([name, value]) => (Array.isArray(value) ? [name] : []));

describe("datasetParts", () => {
  it("has every list of a dataset but the joined facts", () => {
    expect(["facts", ...datasetParts].sort()).toEqual([...lists].sort());
  });
});

describe("factParts", () => {
  it("has the lists of facts, in the order in which they are joined", () => {
    expect(datasetParts.filter((part) => (factParts as readonly string[]).includes(part))).toEqual([...factParts]);
  });
});
