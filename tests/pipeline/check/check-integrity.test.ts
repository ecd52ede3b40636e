import { describe, expect, it } from "vitest";
import { checkIntegrity } from "../../../src/pipeline/check/check-integrity";
import { SMALL_DATASET } from "../../support/small-dataset";

const { facts: _, version: __, ...data } = SMALL_DATASET;

describe("checkIntegrity", () => {
  it("has nothing to say of data in order", () => {
    expect(checkIntegrity(data)).toEqual([]);
  });

  it("says in which module of data/ what contradicts itself would stand", () => {
    const [role] = data.roles;
    expect(checkIntegrity({ ...data, roles: [{ ...role!, post: "baker" }] })).toMatchObject([
      { file: "data/roles.ts", key: [role!.id, "post"], expected: "an id of posts" },
      { file: "data/roles.ts", key: [role!.id], expected: expect.stringContaining("baker") },
    ]);
  });
});
