import { describe, expect, it } from "vitest";
import { widerEntity, widestEntity } from "../../../src/audit/entities/wider-entity";
import { indexById } from "../../../src/list/index-by-id";
import type { Entity } from "../../../src/model/entity";
import { ENTITIES } from "../../support/audit-fixture";

const KNOWN = indexById(ENTITIES);

describe("widerEntity", () => {
  it("is the nearest whole that is asked for, never the entity itself", () => {
    expect(widerEntity(KNOWN, "duchy", () => true)).toBe("borduria");
    expect(widerEntity(KNOWN, "duchy", (id) => id === "union")).toBe("union");
    expect(widerEntity(KNOWN, "union", () => true)).toBeUndefined();
    expect(widerEntity(KNOWN, "duchy", (id) => id === "duchy")).toBeUndefined();
  });
});

describe("widestEntity", () => {
  it("is the farthest whole that is asked for, else the entity itself", () => {
    expect(widestEntity(KNOWN, "duchy", () => true)).toBe("union");
    expect(widestEntity(KNOWN, "duchy", () => false)).toBe("duchy");
  });

  it("ends in a circle", () => {
    const circle = new Map<string, Entity>(
      [
        ["a", "b"],
        ["b", "a"],
      ].map(([id = "", partOf = ""]) => [id, { id, type: "place", name: id, partOf }]),
    );
    expect(widestEntity(circle, "a", () => true)).toBe("b");
  });
});
