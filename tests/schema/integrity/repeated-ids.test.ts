import { describe, expect, it } from "vitest";
import { repeatedIds } from "../../../src/schema/integrity/repeated-ids";
import { dataset, entity, passage, role } from "../../support/people-fixture";

const paths = (parts: Parameters<typeof dataset>[0]) => repeatedIds(dataset(parts)).map(({ path }) => path.join(" "));

describe("repeatedIds", () => {
  it("tells an id that two entries of one family share, facts of two kinds too", () => {
    expect(paths({ entities: [entity("xx", "place"), entity("xx", "person")] })).toEqual(["entities xx"]);
    expect(paths({ facts: [role("ann", "minister", "xx", { id: "one" }), passage("talks", { id: "one" })] })).toEqual([
      "facts one",
    ]);
  });

  it("tells a code that two countries share", () => {
    const entities = [entity("xx", "place", "X", { code: "XX" }), entity("yy", "place", "Y", { code: "XX" })];
    expect(paths({ entities })).toEqual(["entities XX"]);
  });

  it("lets entries of two families share an id, and countries have no code", () => {
    expect(
      paths({ entities: [entity("xx", "place"), entity("yy", "place")], posts: [{ id: "xx", title: "X" }] }),
    ).toEqual([]);
  });
});
