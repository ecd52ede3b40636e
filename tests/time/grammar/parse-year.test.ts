import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/tokenize";
import { parseDecade, parseSplitYear, parseYear, parseYearsWithDash } from "../../../src/time/grammar/parse-year";

const edtf = (...texts: readonly string[]) => texts.map((text) => ({ kind: "edtf", edtf: text }));
const dates = (first: object, last = first) => ({ kind: "dates", first, last });

describe("parseYear", () => {
  it.each([
    ["2024", 2024],
    ["the year 2000", 2000],
    ["last year", { hangsOn: "publication", shift: -1 }],
    ["the current year", { hangsOn: "publication", shift: 0 }],
    ["the previous year", { hangsOn: "earlier", shift: -1 }],
    ["that year", { hangsOn: "earlier", shift: 0 }],
  ])("reads %j", (words, value) => {
    expect(parseYear(tokenize(words), 0)?.value).toEqual(value);
  });

  it.each(["0999", "20245", "year", "2024%"])("reads none in %j", (words) => {
    expect(parseYear(tokenize(words), 0)).toBeUndefined();
  });
});

describe("parseDecade", () => {
  it("reads ten years, and of the first of a century a hundred as well", () => {
    expect(parseDecade(tokenize("1990s"), 0)?.value).toEqual([dates({ year: 1990 }, { year: 1999 })]);
    expect(parseDecade(tokenize("1900s"), 0)?.value).toHaveLength(2);
    expect(parseDecade(tokenize("1995s"), 0)).toBeUndefined();
  });
});

describe("parseSplitYear", () => {
  it.each([
    ["FY2023", edtf("2023", "[2022..2023]")],
    ["fiscal 2023", edtf("2023", "[2022..2023]")],
    ["financial year 2023", edtf("2023", "[2022..2023]")],
    ["2022/23", edtf("2022/2023", "[2022..2023]")],
    ["2011/12", edtf("2011/2012", "[2011..2012]", "2011-12")],
  ])("gives %j all its readings", (words, readings) => {
    expect(parseSplitYear(tokenize(words), 0)?.value).toEqual(readings);
  });

  it.each(["2022/24", "2022 /23", "fiscal policy"])("reads none in %j", (words) => {
    expect(parseSplitYear(tokenize(words), 0)).toBeUndefined();
  });
});

describe("parseYearsWithDash", () => {
  it("reads from one year to another, and two digits that may be a month both ways", () => {
    expect(parseYearsWithDash(tokenize("2015–2020"), 0)?.value).toEqual([dates({ year: 2015 }, { year: 2020 })]);
    expect(parseYearsWithDash(tokenize("2011-12"), 0)?.value).toEqual([
      dates({ year: 2011, month: 12 }),
      dates({ year: 2011 }, { year: 2012 }),
    ]);
    expect(parseYearsWithDash(tokenize("2011–12"), 0)?.value).toHaveLength(1);
  });
});
