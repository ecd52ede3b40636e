import { describe, expect, it } from "vitest";
import { entityById } from "../../src/query/entity-by-id";

const entities = [
  { id: "kz", type: "place", name: "Kazakhstan" },
  { id: "eu", type: "place", name: "European Union" },
] as const;

describe("entityById", () => {
  it("gives the entity, and nothing for any other text", () => {
    expect(entityById({ entities }, "eu")).toBe(entities[1]);
    expect(["EU", "", "constructor", "__proto__"].map((id) => entityById({ entities }, id))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
