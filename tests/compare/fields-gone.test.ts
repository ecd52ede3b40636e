import { describe, expect, it } from "vitest";
import { fieldsGone } from "../../src/compare/fields-gone";

const gone = (older: readonly object[], newer: readonly object[]) =>
  fieldsGone("roles", older, newer).map(({ field, reason }) => [field, reason]);

describe("fieldsGone", () => {
  it("names a field that every entry had and none has, inside others too", () => {
    expect(gone([{ id: "a", time: { edtf: "x", note: "y" } }], [{ id: "a", time: { edtf: "x" } }])).toEqual([
      ["time.note", "a field removed"],
    ]);
  });

  it("lets a field go that only some entries had", () => {
    expect(gone([{ id: "a", note: "x" }, { id: "b" }], [{ id: "a" }])).toEqual([]);
  });

  it("names a field whose type is another in all entries; null is of every type", () => {
    expect(gone([{ id: "a" }], [{ id: 1 }])).toEqual([["id", "a field retyped"]]);
    expect(gone([{ id: "a" }], [{ id: 1 }, { id: "b" }])).toEqual([]);
    expect(gone([{ id: ["a"] }], [{ id: { a: 1 } }])).toEqual([["id", "a field retyped"]]);
    expect(gone([{ id: null }], [{ id: 1 }])).toEqual([]);
  });

  it("says nothing of a part without entries", () => {
    expect(gone([{ id: "a" }], [])).toEqual([]);
    expect(gone([], [{ id: "a" }])).toEqual([]);
  });

  it("makes a major step of each", () => {
    expect(fieldsGone("roles", [{ id: "a" }], [{}])).toEqual([
      { part: "roles", id: "id", type: "changed", field: "id", step: "major", reason: "a field removed" },
    ]);
  });
});
