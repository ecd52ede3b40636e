import { describe, expect, it } from "vitest";
import { partiesKey, periodKey, spanKey } from "../../../src/audit/figures/place";
import { time } from "../../support/audit-fixture";

describe("partiesKey", () => {
  it("tells parties apart, and their order", () => {
    const keys = [{ subject: "a", partner: "b" }, { subject: "b", partner: "a" }, { subject: "a" }].map(partiesKey);
    expect(new Set(keys).size).toBe(3);
  });
});

describe("periodKey", () => {
  it("tells one day in a time from all of them, and no time from both", () => {
    const keys = [time("2023-01-01/2023-12-31"), time("[2023-01-01..2023-12-31]"), null].map(periodKey);
    expect(new Set(keys).size).toBe(3);
    expect(periodKey(time("2023"))).toBe(periodKey(time("2023-01-01/2023-12-31")));
  });
});

describe("spanKey", () => {
  it("has an open side as two points", () => {
    expect(spanKey({ from: null, before: "2024-01-01" })).toBe("../2024-01-01");
    expect(spanKey({ from: "2023-01-01", before: null })).toBe("2023-01-01/..");
  });
});
