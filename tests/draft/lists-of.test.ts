import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { listsOf } from "../../src/draft/lists-of";
import { readClosedLists } from "../../src/pipeline/curate/closed-lists";

describe("listsOf", () => {
  it("gives the lists of a dataset back as the build reads them", () => {
    const { lists, issues } = readClosedLists(listsOf(dataset));
    expect(issues).toEqual([]);
    for (const list of ["entities", "indicators", "predicates", "posts"] as const)
      expect([...lists[list].values()]).toEqual(dataset[list]);
  });
});
