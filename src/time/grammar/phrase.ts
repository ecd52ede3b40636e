/** A year as words give it: a number, or so many years after another one that the words hang on. */
export type YearWords =
  | number
  | {
      /** `publication`: "last year"; `earlier`: "the previous year", after the period told before. */
      readonly hangsOn: "publication" | "earlier";
      readonly shift: number;
    };

/** A date as words give it. What they leave out is absent. */
export interface DateWords {
  readonly year?: YearWords;
  readonly month?: number;
  readonly day?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
}

/** One reading of the words of a time. */
export type Period =
  /** From one date to another; one date is both. */
  | {
      readonly kind: "dates";
      readonly first: DateWords;
      readonly last: DateWords;
      /** Where a year that is not said is looked for, if the words tell: "last June", "next June". */
      readonly toward?: "back" | "ahead";
    }
  /** So many days, months or quarters after the publication: "yesterday", "last month". */
  | { readonly kind: "shifted"; readonly unit: "day" | "month" | "quarter"; readonly by: number }
  /** The moment of the publication: "now". */
  | { readonly kind: "now" }
  | { readonly kind: "weekday"; readonly weekday: number }
  /** The period told before, as it is or in another year: "the same period of the previous year". */
  | { readonly kind: "same"; readonly must?: CalendarPart; readonly year: YearWords }
  /** The month or quarter before the one told before. */
  | { readonly kind: "previous"; readonly unit: "month" | "quarter" }
  /** What cannot be told from its words, with what they may mean. */
  | { readonly kind: "edtf"; readonly edtf: string };

export type CalendarPart = "month" | "quarter" | "half" | "year";

/** What a phrase does with its period: "in 2024", "since 2024", "by 2024", "until 2024". */
export type PhraseSide = "within" | "since" | "by" | "until";

/** The words of a time taken apart: all readings that they have; none if nothing can be read out of them. */
export interface TimePhrase {
  readonly side: PhraseSide;
  readonly readings: readonly Period[];
}

/** What was read from a place in a text on, and the index of the token that comes after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/** One date. */
export function on(date: DateWords): Period {
  return { kind: "dates", first: date, last: date };
}

/** Whether a reading hangs on a period told before it. */
export function pointsBack(period: Period): boolean {
  if (period.kind === "same" || period.kind === "previous") return true;
  if (period.kind !== "dates") return false;
  return [period.first, period.last].some(({ year }) => typeof year === "object" && year.hangsOn === "earlier");
}
