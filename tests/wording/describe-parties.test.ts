import { describe, expect, it } from "vitest";
import { describeParties, describeSetting, titleParties } from "../../src/wording/describe-parties";
import { YEAR_2022 } from "../support/figures-fixture";

const name = (id: string) => id.toUpperCase();

describe("describeParties", () => {
  it("says whose a figure is, and with whom", () => {
    expect(describeParties(name, { subject: "xx" })).toBe("XX");
    expect(describeParties(name, { subject: "xx", partner: "yy" })).toBe("XX with YY");
  });
});

describe("titleParties", () => {
  it("keeps the dash with the first of two", () => {
    expect(titleParties(name, { subject: "xx" })).toBe("XX");
    expect(titleParties(name, { subject: "xx", partner: "yy" })).toBe("XX\u00a0– YY");
  });
});

describe("describeSetting", () => {
  it("adds the period, or that there is no date", () => {
    expect(describeSetting(name, { subject: "xx", partner: "yy", period: YEAR_2022 })).toBe("XX with YY in 2022");
    expect(describeSetting(name, { subject: "xx", period: null })).toBe("XX, without a date");
  });
});
