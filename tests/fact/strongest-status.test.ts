import { describe, expect, it } from "vitest";
import { strongestStatus } from "../../src/fact/strongest-status";

describe("strongestStatus", () => {
  it("is reported if any fact tells of it as having happened", () => {
    expect(strongestStatus([{ status: "planned" }, {}])).toBe("reported");
  });

  it("puts a plan before an aim, and an aim before what is only possible", () => {
    expect(strongestStatus([{ status: "possible" }, { status: "target" }, { status: "planned" }])).toBe("planned");
    expect(strongestStatus([{ status: "possible" }, { status: "target" }])).toBe("target");
    expect(strongestStatus([{ status: "possible" }])).toBe("possible");
  });
});
