import { describe, expect, it } from "vitest";
import { unknownId } from "../../src/ground/unknown-id";

describe("unknownId", () => {
  it("names the nearest id, and the file that a new one goes to", () => {
    expect(unknownId("entity", "borduira", ["borduria", "ruritania"])).toEqual({
      found: 'the unknown entity "borduira"',
      expected: "an entity of seeds/entities.yaml",
      fix: 'did you mean "borduria"? If not, add it to seeds/entities.yaml',
    });
  });

  it("gives the whole list if it is short and nothing in it is near", () => {
    expect(unknownId("predicate", "borders", ["leads"]).fix).toBe("one of: leads; or add it to seeds/predicates.yaml");
  });
});
