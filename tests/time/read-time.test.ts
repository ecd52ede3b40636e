import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MONTHS } from "../../src/time/months";
import { readTime } from "../../src/time/read-time";
import { TIME_CASES, type TimeCase } from "./expectations/times";

const KINDS = {
  figure: "observation",
  event: "event",
  role: "role",
  statement: "statement",
  published: "publication",
} as const;

function read({ words, text, published, publishedBasis = "stated", of, status }: TimeCase) {
  return readTime(words, {
    published: published === null ? null : { edtf: published, basis: publishedBasis },
    kind: KINDS[of],
    ...(status && { status }),
    ...(text !== undefined && { before: text.slice(0, text.indexOf(words)) }),
  });
}

function nameOf({ group, words, of, status, published, publishedBasis, text }: TimeCase): string {
  return [group, words, of, status, published, publishedBasis, text].filter((part) => part !== undefined).join(" · ");
}

/** The words of a refusal that are missed in it; "it was read" if there was none. */
function missedIn(reading: ReturnType<typeof readTime>, refused: readonly string[]): readonly string[] {
  return reading.ok
    ? [`it was read as ${reading.time.edtf}`]
    : refused.filter((words) => !reading.found.includes(words));
}

describe("readTime", () => {
  const readable = TIME_CASES.flatMap((each) => ("refused" in each.expected ? [] : [{ each, time: each.expected }]));
  const refused = TIME_CASES.flatMap((each) =>
    "refused" in each.expected ? [{ each, shown: each.expected.refused }] : [],
  );

  it.each(readable.map((row) => [nameOf(row.each), row] as const))("reads %s", (_, { each, time }) => {
    expect(read(each)).toEqual({ ok: true, time: { ...time, stated: each.words } });
  });

  it.each(refused.map((row) => [nameOf(row.each), row] as const))("refuses %s", (_, { each, shown }) => {
    expect(missedIn(read(each), shown)).toEqual([]);
  });
});

describe("readTime, of other words", () => {
  const edtf = (words: string, options: Parameters<typeof readTime>[1] = {}) => {
    const reading = readTime(words, options);
    return reading.ok ? reading.time.edtf : reading.found;
  };

  it("takes the publication of an article as it is, with its basis", () => {
    const published = {
      edtf: "2024-03-05",
      holds: "once",
      from: "2024-03-05",
      before: "2024-03-06",
      stated: null,
      basis: "inferred",
    } as const;
    expect(readTime("last year", { published })).toMatchObject({ time: { edtf: "2023", basis: "inferred" } });
  });

  it("throws for a publication that is not in the profile", () => {
    expect(() => readTime("last year", { published: "5 March 2024" })).toThrow(RangeError);
  });

  it("refuses words without a time, and words with two", () => {
    expect(edtf("as soon as possible")).toBe("“as soon as possible”");
    expect(edtf("in 2023 rather than in 2024")).toContain("in 2023 or in 2024");
  });

  it.each([
    ["this year's first quarter", "2025-01/2025-03"],
    ["Q4 2023–Q1 2024", "2023-10/2024-03"],
    ["January 2024 to date", "2024-01/.."],
    ["from 2021 onwards", "2021/.."],
    ["between January 1 and March 31, 2024", "2024-01-01/2024-03-31"],
    ["Monday, February 24", "2025-02-24"],
    ["by Q3 2025", "[..2025-09]"],
  ])("reads %s", (words, time) => {
    expect(edtf(words, { published: "2025-02-28" })).toBe(time);
  });

  it.each([
    "the 10th of last month",
    "not later than June 1, 2025",
    "so far this year",
    "over the last year",
    "the next year",
    "in the first week of March 2024",
    "week of March 4, 2024",
    "half of 2024",
    "second and third quarters of 2024",
    "the final quarter of 2024",
    "closing months of 2024",
    "January-to-date",
    "through March 2025",
    "October last",
    "January and February 2024",
    "the same period a week ago",
    "2024-W10",
    "20240315",
    "15/03/24",
    "in 2024 million",
  ])("refuses %s", (words) => {
    const reading = readTime(words, { published: "2025-02-28", before: "In 2024 it rose, but " });
    expect(reading.ok ? reading.time.edtf : "refused").toBe("refused");
  });

  it("lets what happens once hold once", () => {
    expect(readTime("Last year", { published: "2023-03-10", kind: "statement", once: true })).toMatchObject({
      time: { edtf: "2022", holds: "once" },
    });
  });

  it("does not hang on a period that is open or has two readings", () => {
    expect(edtf("a year earlier", { before: "Since 2005 it was $4 billion, " })).toBe("“a year earlier”");
    expect(edtf("a year earlier", { before: "On 3/4/2024 it was $4 billion, " })).toBe("“a year earlier”");
  });

  it("passes over words that point back themselves, and over the moment of the publication", () => {
    const before = "In 2023 it was $4 billion, a year earlier $3 billion; it is now $5 billion, and ";
    expect(edtf("a year earlier", { before, published: "2024-05-01" })).toBe("2022");
  });

  it("reads a date however it is written", () => {
    const date = fc.tuple(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(date, ([year, month, day]) => {
        const name = MONTHS[month - 1] ?? "";
        const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        for (const words of [
          iso,
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `on the ${ordinal(day)} of ${name} ${year}`,
        ])
          expect(edtf(words)).toBe(iso);
      }),
    );
  });

  it("finds, of a day without a year, the nearest that is not after the publication", () => {
    const day = fc.date({ min: new Date(Date.UTC(1900, 0)), max: new Date(Date.UTC(2099, 0)), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 364 }), (instant, back) => {
        const iso = (date: Date) => date.toISOString().slice(0, 10);
        const told = new Date(instant.getTime() - back * 86_400_000);
        const words = `${told.getUTCDate()} ${MONTHS[told.getUTCMonth()]}`;
        expect(edtf(words, { published: iso(instant) })).toBe(iso(told));
      }),
    );
  });
});

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return `${day}${ending}`;
}
