import { describe, expect, it } from "vitest";
import { factById } from "../../src/query/fact-by-id";
import { dataset, role } from "../support/people-fixture";

const MINISTER = role("ann", "minister", "xx");
const DATA = dataset({
  facts: [MINISTER],
  aliases: [
    { from: "oldest", to: "old" },
    { from: "old", to: MINISTER.id },
    { from: "gone", to: "withdrawn" },
    { from: "one", to: "other" },
    { from: "other", to: "one" },
  ],
  withdrawn: [{ id: "withdrawn", reason: "misread" }],
});

describe("factById", () => {
  it("gives the fact with the id", () => {
    expect(factById(DATA, MINISTER.id)).toBe(MINISTER);
  });

  it("follows renamings to the end", () => {
    expect(factById(DATA, "old")).toBe(MINISTER);
    expect(factById(DATA, "oldest")).toBe(MINISTER);
  });

  it.each(["", "unknown", "withdrawn", "gone", "one", "constructor", "__proto__", "toString", "x".repeat(100_000)])(
    "gives nothing for an id that is unknown, withdrawn or renamed in a circle: case %#",
    (id) => {
      expect(factById(DATA, id)).toBeUndefined();
    },
  );
});
