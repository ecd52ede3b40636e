import { describe, expect, it } from "vitest";
import { placeKey, pointKey } from "../../../src/query/series-points/place-key";
import { figure, YEAR_2022, YEAR_2023 } from "../../support/figures-fixture";
import { time } from "../../support/people-fixture";

const KEY = placeKey(figure({ value: 1 }), YEAR_2022);

describe("placeKey", () => {
  it("is shared by figures of other articles, values and indicators", () => {
    expect(placeKey(figure({ value: 2, article: "a2", indicator: "exports" }), YEAR_2022)).toBe(KEY);
  });

  it.each([
    ["subject", figure({ value: 1, subject: "zz" }), YEAR_2022],
    ["partner", figure({ value: 1, partner: "zz" }), YEAR_2022],
    ["status", figure({ value: 1, status: "planned" }), YEAR_2022],
    ["period", figure({ value: 1 }), YEAR_2023],
    ["holding", figure({ value: 1 }), { ...YEAR_2022, holds: "once" } as const],
  ])("is another for another %s", (_, other, period) => {
    expect(placeKey(other, period)).not.toBe(KEY);
  });

  it("is that of its article alone without an end", () => {
    const [here, there] = [figure({ value: 1 }), figure({ value: 1, article: "a2" })];
    const since = time("2005-01-01", "");
    expect(placeKey(here, null)).not.toBe(placeKey(there, null));
    expect(placeKey(here, since)).not.toBe(placeKey(there, since));
  });
});

describe("pointKey", () => {
  it("parts indicators and units, too", () => {
    const key = pointKey(figure({ value: 1 }), YEAR_2022);
    expect(pointKey(figure({ value: 2, article: "a2" }), YEAR_2022)).toBe(key);
    expect(pointKey(figure({ value: 1, indicator: "exports" }), YEAR_2022)).not.toBe(key);
    expect(pointKey(figure({ value: 1, unit: "EUR" }), YEAR_2022)).not.toBe(key);
  });
});
