import { describe, expect, it } from "vitest";
import { institutionsOf, partsOf } from "../../../src/query/names/part-of";

const ENTITIES = [
  { id: "brussels", partOf: "be" },
  { id: "be", partOf: "eu" },
  { id: "eu" },
  { id: "one", partOf: "other" },
  { id: "other", partOf: "one" },
];

describe("partsOf", () => {
  it("holds the whole and its parts, directly or through others", () => {
    expect([...partsOf(ENTITIES, "eu")]).toEqual(["eu", "be", "brussels"]);
    expect([...partsOf(ENTITIES, "brussels")]).toEqual(["brussels"]);
  });

  it("holds only the whole if it is unknown, even if it is a name of every object", () => {
    expect([...partsOf(ENTITIES, "mars")]).toEqual(["mars"]);
    expect([...partsOf(ENTITIES, "constructor")]).toEqual(["constructor"]);
  });

  it("ends in a circle", () => {
    expect([...partsOf(ENTITIES, "one")]).toEqual(["one", "other"]);
  });
});

describe("institutionsOf", () => {
  it("leaves out what has a code of its own, and what is part of that", () => {
    const entities = [{ id: "commission", partOf: "eu" }, { id: "be", partOf: "eu", code: "BE" }, ...ENTITIES];
    expect([
      ...institutionsOf(
        entities.filter(({ id }, index) => id !== "be" || index === 1),
        "eu",
      ),
    ]).toEqual(["eu", "commission"]);
  });
});
