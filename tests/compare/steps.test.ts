import { describe, expect, it } from "vitest";
import { greatestStep, isFactPart, rankOf, stepOfEntry, stepOfField } from "../../src/compare/steps";

describe("greatestStep", () => {
  it("is the greatest of the steps, none of none", () => {
    expect(greatestStep(["minor", "major", "patch"])).toBe("major");
    expect(greatestStep(["blocked", "major"])).toBe("blocked");
    expect(greatestStep([])).toBe("none");
  });
});

describe("rankOf", () => {
  it("counts the steps from none to blocked", () => {
    expect((["none", "patch", "minor", "major", "blocked"] as const).map(rankOf)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("isFactPart", () => {
  it("tells facts from what they refer to", () => {
    expect([isFactPart("roles"), isFactPart("entities")]).toEqual([true, false]);
  });
});

describe("stepOfEntry", () => {
  it.each([
    ["roles", "added", false, "minor"],
    ["findings", "removed", false, "minor"],
    ["posts", "removed", false, "major"],
    ["aliases", "removed", false, "blocked"],
    ["roles", "removed", false, "blocked"],
    ["roles", "removed", true, "minor"],
  ] as const)("of %s %s (withdrawn: %s) is %s", (part, type, withdrawn, step) => {
    expect(stepOfEntry(part, type, withdrawn).step).toBe(step);
  });
});

describe("stepOfField", () => {
  const quantity = (unit: string, value: number) => ({ unit, value });

  it.each([
    ["entities", "name", "A", "B", false, "patch"],
    ["roles", "note", "A", "B", false, "patch"],
    ["roles", "post", "a", "b", false, "major"],
    ["roles", "post", "a", "b", true, "minor"],
    ["roles", "period", { edtf: "2022", note: "x" }, { edtf: "2022" }, false, "patch"],
    ["roles", "period", { edtf: "2022" }, { edtf: "2023" }, false, "minor"],
    ["observations", "quantity", quantity("USD", 1), quantity("EUR", 1), false, "major"],
    ["observations", "quantity", quantity("USD", 1), quantity("USD", 2), false, "minor"],
  ] as const)("of %s › %s from %j to %j (renamed: %s) is %s", (part, field, older, newer, isRenamed, step) => {
    expect(stepOfField(part, field, older, newer, isRenamed).step).toBe(step);
  });
});
