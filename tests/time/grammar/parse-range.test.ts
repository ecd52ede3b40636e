import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseDateSpan, parseYearSpan } from "../../../src/time/grammar/parse-range";

const span = (first: object, last: object) => ({ kind: "dates", first, last });

describe("parseDateSpan", () => {
  it.each([
    ["January-July 2024", span({ year: 2024, month: 1 }, { year: 2024, month: 7 })],
    ["19–21 October 2023", span({ year: 2023, month: 10, day: 19 }, { year: 2023, month: 10, day: 21 })],
    ["October 19-21, 2023", span({ year: 2023, month: 10, day: 19 }, { year: 2023, month: 10, day: 21 })],
    ["November 2023 to February 2024", span({ year: 2023, month: 11 }, { year: 2024, month: 2 })],
  ])("reads %j, each end with what only the other says", (words, value) => {
    const tokens = tokenize(words);
    expect(parseDateSpan(tokens, 0, "to")).toEqual({ value, next: tokens.length });
  });

  it("joins its ends by the one word that is asked for", () => {
    const tokens = tokenize("March and August 2018");
    expect(parseDateSpan(tokens, 0, "to")).toBeUndefined();
    expect(parseDateSpan(tokens, 0, "and")?.value).toEqual(span({ year: 2018, month: 3 }, { year: 2018, month: 8 }));
  });
});

describe("parseYearSpan", () => {
  it("reads from one year to another", () => {
    expect(parseYearSpan(tokenize("2016 to 2020"), 0, "to")?.value).toEqual(span({ year: 2016 }, { year: 2020 }));
  });

  it("reads nothing if there is no second year", () => {
    expect(parseYearSpan(tokenize("2016 to trade"), 0, "to")).toBeUndefined();
  });
});
