import { describe, expect, it } from "vitest";
import type { PeriodContext } from "../../src/read/period-context";
import { isLevelBefore, isOfAnother, standsAfter, standsBefore } from "../../src/read/stands-beside";

const LEVEL = { isGrowth: false, mayBeUndated: false };
const GROWTH = { ...LEVEL, isGrowth: true };
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** The context of "$5"; "$9" is the figure before or after it, if there is one. */
const contextOf = (text: string, of: Partial<PeriodContext> = LEVEL): PeriodContext => {
  const figure = spanOf(text, "$5");
  const next = text.indexOf("$9", figure.end);
  const previous = text.lastIndexOf("$9", figure.start);
  return {
    text,
    figure,
    sentence: { start: 0, end: text.length },
    previousEnd: previous === -1 ? 0 : previous + 2,
    nextStart: next === -1 ? text.length : next,
    ...of,
  } as PeriodContext;
};

const timeIn = (text: string, words: string) => spanOf(text, words) as never;

describe("standsAfter", () => {
  const isAfter = (text: string, words: string, of = LEVEL) => standsAfter(timeIn(text, words), contextOf(text, of));

  it.each([
    ["Exports were $5 in 2023.", "in 2023", true],
    ["Exports were $5 and imports $9 in 2023.", "in 2023", false],
    ["Exports were $5, more than in 2023.", "in 2023", false],
    ["Exports were $5; in 2023 all slept.", "in 2023", false],
    ["Exports were $5, while in 2023 all slept.", "in 2023", false],
    ["Exports were $5 (2023: less).", "2023", false],
    [`Exports were $5 ${"very ".repeat(12)}in 2023.`, "in 2023", false],
    ["In 2023 exports were $5.", "In 2023", false],
  ])("says of %j, %j: %j", (text, words, stands) => {
    expect(isAfter(text, words)).toBe(stands);
  });

  it("lets a level have a time that compares, right behind it, and no growth", () => {
    const text = "Exports were $5 a year earlier.";
    expect([isAfter(text, "a year earlier"), isAfter(text, "a year earlier", GROWTH)]).toEqual([true, false]);
    expect(isAfter("Exports were $5 and not much a year earlier.", "a year earlier")).toBe(false);
  });
});

describe("standsBefore", () => {
  const isBefore = (text: string, words: string, of = LEVEL) => standsBefore(timeIn(text, words), contextOf(text, of));

  it.each([
    ["In 2023 exports were $5.", "In 2023", true],
    ["In 2023 exports were $9 and imports $5.", "In 2023", false],
    ["In 2023 all slept; exports were $5.", "In 2023", false],
    ["In 2023 all slept, but exports were $5.", "In 2023", false],
    ["More than in 2023, exports were $5.", "in 2023", false],
    ["Exports were $5 in 2023.", "in 2023", false],
  ])("says of %j, %j: %j", (text, words, stands) => {
    expect(isBefore(text, words)).toBe(stands);
  });

  it("leaves to the level before it the time that a growth is measured from", () => {
    const text = "Down from $9 in 2022, a fall of $5.";
    expect([isBefore(text, "in 2022"), isBefore(text, "in 2022", GROWTH)]).toEqual([true, false]);
  });

  it("takes no time from another clause for what may have none", () => {
    const text = "In 2023 all slept, and ships were $5.";
    expect([isBefore(text, "In 2023"), isBefore(text, "In 2023", { ...LEVEL, mayBeUndated: true })]).toEqual([
      true,
      false,
    ]);
  });
});

describe("isOfAnother", () => {
  it.each([
    ["Exports, which in 2022 were small, were $5.", "in 2022", true],
    ["Exports, which in 2022 were $5.", "in 2022", false],
    ["Exports were $5 ($9 in 2022).", "in 2022", true],
    ["Exports (in 2022) were $5.", "in 2022", false],
    ["Exports (of $5 in 2022) fell.", "in 2022", false],
    ["Exports were $5, unchanged from 2022.", "from 2022", true],
    ["Exports were $5, counted from 2022.", "from 2022", false],
  ])("says of %j, %j: %j", (text, words, isIt) => {
    expect(isOfAnother(timeIn(text, words), contextOf(text))).toBe(isIt);
  });
});

describe("isLevelBefore", () => {
  it.each([
    ["Exports rose from $5 to $9 in 2023.", true],
    ["Exports were $9, against only $5.", true],
    ["Exports from Norway were $5.", false],
  ])("says of %j: %j", (text, isIt) => {
    expect(isLevelBefore(contextOf(text))).toBe(isIt);
  });

  it("knows no growth as one", () => {
    expect(isLevelBefore(contextOf("Growth slowed from $5 to $9.", GROWTH))).toBe(false);
  });
});
