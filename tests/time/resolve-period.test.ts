import { describe, expect, it } from "vitest";
import type { Period } from "../../src/time/grammar/phrase";
import { type Ground, resolvePeriod } from "../../src/time/resolve-period";

const TODAY: Ground = { today: "2024-03-05", ahead: false };
const on = (date: Extract<Period, { kind: "dates" }>["first"]): Period => ({ kind: "dates", first: date, last: date });

function resolved(period: Period, ground: Ground): string | null {
  const dates = resolvePeriod(period, ground);
  return dates ? `${dates.first}/${dates.last}` : null;
}

describe("resolvePeriod", () => {
  it.each<[period: Period, ground: Ground, dates: string | null]>([
    [on({ year: 2023, month: 2, day: 29 }), TODAY, null],
    [on({ year: 2024, month: 2, day: 29 }), TODAY, "2024-02-29/2024-02-29"],
    [on({ year: 2024, month: 3, day: 5, weekday: 2 }), TODAY, "2024-03-05/2024-03-05"],
    [on({ year: 2024, month: 3, day: 5, weekday: 3 }), TODAY, null],
    [on({ month: 6 }), TODAY, "2023-06/2023-06"],
    [on({ month: 6 }), { ...TODAY, ahead: true }, "2024-06/2024-06"],
    [on({ month: 3 }), TODAY, "2024-03/2024-03"],
    [on({ month: 6 }), { ahead: false }, null],
    [on({ month: 2, day: 29 }), { today: "2023-03-01", ahead: false }, "2020-02-29/2020-02-29"],
    [on({ year: { hangsOn: "publication", shift: -1 } }), TODAY, "2023/2023"],
    [
      on({ year: { hangsOn: "earlier", shift: -1 } }),
      { ...TODAY, earlier: { first: "2020", last: "2020" } },
      "2019/2019",
    ],
    [on({ year: { hangsOn: "earlier", shift: -1 } }), TODAY, null],
    [{ kind: "dates", first: { year: 2024 }, last: { year: 2020 } }, TODAY, null],
    [{ kind: "shifted", unit: "day", by: -1 }, { today: "2024-03-01", ahead: false }, "2024-02-29/2024-02-29"],
    [{ kind: "shifted", unit: "month", by: -3 }, TODAY, "2023-12/2023-12"],
    [{ kind: "shifted", unit: "quarter", by: -1 }, TODAY, "2023-10/2023-12"],
    [{ kind: "now" }, TODAY, "2024-03-05/2024-03-05"],
    [{ kind: "weekday", weekday: 1 }, TODAY, "2024-03-04/2024-03-04"],
    [{ kind: "weekday", weekday: 1 }, { ...TODAY, ahead: true }, "2024-03-11/2024-03-11"],
    [
      { kind: "same", year: { hangsOn: "earlier", shift: -1 } },
      { ...TODAY, earlier: { first: "2023-11", last: "2024-02" } },
      "2022-11/2023-02",
    ],
    [
      { kind: "same", must: "quarter", year: 2020 },
      { ...TODAY, earlier: { first: "2023-01", last: "2023-03" } },
      "2020-01/2020-03",
    ],
    [{ kind: "same", must: "quarter", year: 2020 }, { ...TODAY, earlier: { first: "2023-02", last: "2023-04" } }, null],
    [
      { kind: "previous", unit: "month" },
      { ...TODAY, earlier: { first: "2024-01", last: "2024-01" } },
      "2023-12/2023-12",
    ],
    [{ kind: "edtf", edtf: "2024" }, TODAY, null],
  ])("resolves %j on %j to %j", (period, ground, dates) => {
    expect(resolved(period, ground)).toBe(dates);
  });
});
