import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { checkDataset } from "../../src/schema/parse-dataset";
import { randomMutants } from "../support/mutants/random-mutants";
import { tryMutants } from "../support/mutants/try-mutants";
import { SMALL_DATASET } from "../support/small-dataset";
import { subsetOf } from "../support/subset-of";

const ARTICLES = dataset.articles.map(({ id }) => id);

describe("parseDataset", () => {
  it("takes the dataset with whichever of its articles", () => {
    fc.assert(
      fc.property(fc.subarray(ARTICLES), (some) => {
        expect(checkDataset(subsetOf(dataset, (id) => some.some((one) => one === id))).problems).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ["the dataset", dataset, 40],
    ["a small dataset", SMALL_DATASET, 200],
  ])("takes only those mutants of %s that every helper, the audit and every format are right on", (_, data, count) => {
    const { facts: __, ...file } = data;
    expect(tryMutants(randomMutants(file, count, 7)).failures).toEqual([]);
  });
});
