import { describe, expect, it } from "vitest";
import { certaintyAsked } from "../../../src/query/passages/certainty-asked";
import { days } from "../../support/people-fixture";

const IN_MARCH = days("2023-03-01", "2023-04-01");

describe("certaintyAsked", () => {
  it.each([
    ["2023-03-04", "2023-03-05", "definitely"],
    ["2023-03-31", "2023-04-02", "possibly"],
    ["2023-04-01", "2023-04-02", undefined],
    ["", "", undefined],
  ])("says of a day from %s before %s: %s", (from, before, certainty) => {
    expect(certaintyAsked(IN_MARCH, undefined)(days(from, before))).toBe(certainty);
  });

  it("says what is unknown only if that is asked for", () => {
    expect(certaintyAsked(IN_MARCH, "unknown")(days("", ""))).toBe("unknown");
    expect(certaintyAsked(IN_MARCH, "unknown")(days("2023-04-01", "2023-04-02"))).toBeUndefined();
  });
});
