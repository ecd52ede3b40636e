import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseHangingPeriod, parseWeekday } from "../../../src/time/grammar/parse-hanging-period";

const before = { hangsOn: "earlier", shift: -1 };
const on = (date: object) => ({ kind: "dates", first: date, last: date });

describe("parseHangingPeriod", () => {
  it.each([
    ["now", [{ kind: "now" }]],
    ["yesterday", [{ kind: "shifted", unit: "day", by: -1 }]],
    ["next month", [{ kind: "shifted", unit: "month", by: 1 }]],
    ["this quarter", [{ kind: "shifted", unit: "quarter", by: 0 }]],
    ["this June", [on({ month: 6, year: { hangsOn: "publication", shift: 0 } })]],
    ["the same period of the previous year", [{ kind: "same", year: before }]],
    ["the same month last year", [{ kind: "same", must: "month", year: before }]],
    ["the corresponding quarter of 2023", [{ kind: "same", must: "quarter", year: 2023 }]],
    ["a similar period last year", [{ kind: "same", year: before }]],
    ["the comparable quarter of 2023", [{ kind: "same", must: "quarter", year: 2023 }]],
    ["the same months of 2023", [{ kind: "same", year: 2023 }]],
    ["the same nine months last year", [{ kind: "same", year: before }]],
    ["a year earlier", [{ kind: "same", year: before }]],
    ["one year before", [{ kind: "same", year: before }]],
    ["twelve months earlier", [{ kind: "same", year: before }]],
    ["the year before", [on({ year: before }), { kind: "same", year: before }]],
    ["the previous quarter", [{ kind: "previous", unit: "quarter" }]],
  ])("reads %j to its end", (words, value) => {
    const tokens = tokenize(words);
    expect(parseHangingPeriod(tokens, 0)).toEqual({ value, next: tokens.length });
  });

  it("gives a month with last or next both its readings", () => {
    expect(parseHangingPeriod(tokenize("last June"), 0)?.value).toEqual([
      on({ month: 6, year: { hangsOn: "publication", shift: -1 } }),
      { ...on({ month: 6 }), toward: "back" },
    ]);
  });

  it.each(["last week", "the same firm", "a year", "this may", "constructor month"])("reads nothing in %j", (words) => {
    expect(parseHangingPeriod(tokenize(words), 0)).toBeUndefined();
  });
});

describe("parseWeekday", () => {
  it("reads a day of the week that stands alone", () => {
    expect(parseWeekday(tokenize("on Tuesday it"), 1)).toEqual({ value: [{ kind: "weekday", weekday: 2 }], next: 2 });
  });

  it.each(["every Friday", "the Friday", "on Friday Mosque", "on friday"])("reads none in %j", (words) => {
    expect(parseWeekday(tokenize(words), 1)).toBeUndefined();
  });
});
