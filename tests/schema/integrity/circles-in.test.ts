import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circlesIn } from "../../../src/schema/integrity/circles-in";

type Links = Readonly<Record<string, readonly string[]>>;

const circlesOf = (links: Links) =>
  circlesIn(
    Object.keys(links).map((id) => ({ id })),
    ({ id }) => links[id] ?? [],
  );

describe("circlesIn", () => {
  it("gives what links to itself, to what links back, and into a circle", () => {
    expect(circlesOf({ a: ["a"], b: ["c"], c: ["b"], d: ["c", "e"], e: [] })).toEqual(["a", "b", "c", "d"]);
  });

  it("gives nothing if links end, also at what is not there", () => {
    expect(circlesOf({ a: ["b", "c"], b: ["c"], c: ["nowhere"] })).toEqual([]);
  });

  it("gives nothing if all links lead onward in some order, and something once the last leads to the first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (length) => {
        const chain = Object.fromEntries(Array.from({ length }, (_, at) => [`n${at}`, [`n${at + 1}`]]));
        expect(circlesOf(chain)).toEqual([]);
        expect(circlesOf({ ...chain, [`n${length}`]: ["n0"] })).toHaveLength(length + 1);
      }),
    );
  });
});
