import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/query/series-points/place-of";
import { MONTHS_2022, YEAR_2022 } from "../../support/figures-fixture";

describe("placeOf", () => {
  it("has the year of a calendar year, and whose and what status if there are any", () => {
    expect(placeOf({ subject: "xx", partner: "yy", status: "planned" }, YEAR_2022)).toEqual({
      period: "2022",
      from: "2022-01-01",
      before: "2023-01-01",
      subject: "xx",
      year: 2022,
      partner: "yy",
      status: "planned",
    });
  });

  it("leaves out what there is not", () => {
    const none = { period: null, from: null, before: null, subject: "xx" };
    expect(placeOf({ subject: "xx" }, null)).toStrictEqual(none);
    expect(placeOf({ subject: "xx" }, MONTHS_2022)).not.toHaveProperty("year");
  });
});
