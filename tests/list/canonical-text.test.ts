import { describe, expect, it } from "vitest";
import { canonicalText, isLabel } from "../../src/list/canonical-text";
import { dataset, entity, role, time } from "../support/people-fixture";

const DATA = dataset({ entities: [entity("b", "place"), entity("a", "place")] });

describe("isLabel", () => {
  it("takes notes everywhere, and names of what facts refer to, for labels", () => {
    expect([isLabel("roles", "note"), isLabel("entities", "name"), isLabel("roles", "name")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("canonicalText", () => {
  it("has keys in order, entries by their texts and no white space", () => {
    expect(canonicalText(DATA)).toBe(
      '{"aliases":[],"articles":[],"entities":[{"id":"a","type":"place"},{"id":"b","type":"place"}],"events":[],' +
        '"findings":[],"indicators":[],"latestArticle":"2023-12-31","observations":[],"posts":[],"predicates":[],' +
        '"roles":[],"statements":[],"withdrawn":[]}',
    );
  });

  it("is the same for other names and notes, in times too, and for another order", () => {
    const noted = role("ann", "minister", "xx", { note: "x", period: { ...time("2022-01-01", ""), note: "y" } });
    const plain = role("ann", "minister", "xx", { period: time("2022-01-01", "") });
    expect(canonicalText(dataset({ facts: [noted] }))).toBe(canonicalText(dataset({ facts: [plain] })));
    expect(canonicalText({ ...DATA, entities: [entity("a", "place", "A"), entity("b", "place")] })).toBe(
      canonicalText(DATA),
    );
  });

  it("keeps the items of a list in their order", () => {
    const passages = [
      { exact: "x", start: 0, end: 1 },
      { exact: "y", start: 2, end: 3 },
    ];
    const quoted = role("ann", "minister", "xx", { context: passages });
    expect(canonicalText(dataset({ facts: [quoted] }))).toContain(
      '"context":[{"end":1,"exact":"x","start":0},{"end":3,"exact":"y","start":2}]',
    );
  });

  it("is another for another fact", () => {
    const one = canonicalText(dataset({ facts: [role("ann", "minister", "xx")] }));
    expect(canonicalText(dataset({ facts: [role("ann", "chair", "xx")] }))).not.toBe(one);
  });
});
