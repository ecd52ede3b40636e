import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/time/find-times";
import { NO_TIME_CASES } from "./expectations/times";

function found(text: string, options: Parameters<typeof findTimes>[1] = {}): string[] {
  return findTimes(text, options).map(({ words, reading }) =>
    reading.ok ? `${words}: ${reading.time.edtf}` : `${words}: refused`,
  );
}

it("takes a quarter that is called after its last month for three months", () => {
  const text = "In the September 2024 quarter it rose; in the May 2024 quarter it had fallen.";
  expect(findTimes(text).map(({ reading }) => reading.ok && reading.time.edtf)).toEqual(["2024-07/2024-09", "2024-05"]);
});

it("lets nothing hang on a time that another is only held against", () => {
  const text =
    "In May 2025 it was less than in April 2025, and more than in the corresponding month of the previous year.";
  expect(findTimes(text).map(({ reading }) => reading.ok && reading.time.edtf)).toEqual([
    "2025-05",
    "2025-04",
    "2024-05",
  ]);
});

describe("findTimes", () => {
  it("finds all words of time in a text, in its order, with their places", () => {
    const text = "In 2024 exports were $38 billion, against $34 billion a year earlier; the council meets in June.";
    expect(found(text, { published: "2025-02-28" })).toEqual([
      "In 2024: 2024",
      "a year earlier: 2023",
      "in June: 2024-06",
    ]);
    for (const { start, end, words } of findTimes(text)) expect(text.slice(start, end)).toBe(words);
  });

  it.each<[text: string, times: readonly string[]]>([
    ["It came over nine months of 2024.", ["over nine months of 2024: 2024-01/2024-09"]],
    ["It was the busiest three months of 2023.", ["months of 2023: refused"]],
    ["It came in the closing three months of 2023.", ["months of 2023: refused"]],
    ["They met on 5 and 6 June 2023.", ["on 5 and 6 June 2023: refused"]],
    ["They met on June 5 and 6.", ["on June 5 and 6: refused"]],
    ["They met on the 5th and 6th of June.", ["on the 5th and 6th of June: refused"]],
    ["On June 5 and 6 ministers met.", ["On June 5: 2024-06-05"]],
    ["They met between 5 and 6 June 2023.", ["between 5 and 6 June 2023: 2023-06-05/2023-06-06"]],
  ])("takes in %j neither part of a time for the whole", (text, times) => {
    expect(found(text, { published: "2024-10-02" })).toEqual(times);
  });

  it("hangs what points back on the nearest period before it", () => {
    expect(
      found("In 2019 it fell. From January to July 2024 it rose, more than in the same period of the previous year."),
    ).toEqual([
      "In 2019: 2019",
      "From January to July 2024: 2024-01/2024-07",
      "in the same period of the previous year: 2023-01/2023-07",
    ]);
  });

  it("finds what it cannot read, and refuses it", () => {
    expect(found("It grew in recent years, by mid-2024 and in 2023 and 2024.")).toEqual([
      "in recent years: refused",
      "by mid-2024: refused",
      "in 2023 and 2024: refused",
    ]);
  });

  it.each(NO_TIME_CASES)("finds no time in $text", ({ text }) => {
    expect(findTimes(text)).toEqual([]);
  });

  it("finds nothing in an empty text", () => {
    expect(findTimes("")).toEqual([]);
  });

  it("throws for a publication that is not in the profile", () => {
    expect(() => findTimes("last year", { published: "2024-13" })).toThrow(RangeError);
  });

  it("never throws, whatever the words, and its phrases do not overlap", () => {
    const piece = fc.constantFrom(
      ..."the first last this next a year years month months quarter half of in by since from to and between until may May March 2024 2023-24 05 31 - – / , . 16th Monday early mid same period previous earlier ago now FY fiscal Q3 1990 s".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom("", " ")), { maxLength: 25 }), (pieces) => {
        const times = findTimes(pieces.flat().join(""), { published: "[2024-02-01..2024-03-31]" });
        for (const [index, time] of times.entries())
          expect(time.start).toBeGreaterThanOrEqual(times[index - 1]?.end ?? 0);
      }),
      { numRuns: 3000 },
    );
  });
});
