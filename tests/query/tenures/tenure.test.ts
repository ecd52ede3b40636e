import { describe, expect, it } from "vitest";
import { tenureOf } from "../../../src/query/tenures/tenure";
import { entity, role } from "../../support/people-fixture";

describe("tenureOf", () => {
  it("names who holds which post, and keeps every wording", () => {
    const [planned, held] = [role("ann", "minister", "xx", { status: "planned" }), role("ann", "minister", "xx")];
    expect(tenureOf([planned, held], [entity("ann", "person", "Ann Lee")])).toEqual({
      person: { id: "ann", name: "Ann Lee" },
      organisation: { id: "xx", name: "xx" },
      post: "minister",
      status: "reported",
      roles: [planned, held],
    });
    expect(tenureOf([planned], []).status).toBe("planned");
  });
});
