/**
 * What dates and periods in English news prose read as, written down before any reader of them.
 *
 * Conventions behind the answers:
 * - A year that stands in the words makes the time `stated`, however weakly the article is dated. A day, a month or a
 *   weekday that has to borrow its year from the publication is `relative`, or weaker if the publication is.
 * - A span of time is `throughout` for a figure, a role and a statement. For an event, a target and a publication it is
 *   `once`, and lasting `a/b` becomes one unknown date `[a..b]`; a single year, month or day keeps its EDTF.
 * - Where a publication known only as an interval leaves several readings, an event takes the one-of if the readings
 *   touch (`[2022..2023]`); a span in which a figure holds throughout cannot be said so and is refused, as are readings
 *   that lie apart (two 10 Marches, a year between them).
 * - A refusal must show the words, or, if words have two readings, both of them in EDTF.
 *
 * `choice` marks an answer that the data model does not settle by its letter.
 */

type Basis = "stated" | "relative" | "inferred" | "external";

export interface TimeCase {
  readonly group: string;
  /** the words the curator quotes as the period */
  readonly words: string;
  /** the running evidence in which the words stand once */
  readonly text?: string;
  /** EDTF of the article's publication */
  readonly published: string | null;
  /** `stated` if absent */
  readonly publishedBasis?: Basis;
  readonly of: "figure" | "event" | "role" | "statement" | "published";
  readonly status?: "planned" | "possible" | "target";
  readonly expected:
    | {
        readonly edtf: string;
        readonly holds: "throughout" | "once";
        readonly from: string | null;
        readonly before: string | null;
        readonly basis: Basis;
      }
    /** what the refusal must show; for two readings, both of them in EDTF */
    | { readonly refused: readonly string[] };
}

type Expected = TimeCase["expected"];

function throughout(edtf: string, from: string | null, before: string | null, basis: Basis = "stated"): Expected {
  return { edtf, holds: "throughout", from, before, basis };
}

function once(edtf: string, from: string | null, before: string | null, basis: Basis = "stated"): Expected {
  return { edtf, holds: "once", from, before, basis };
}

function refused(...shown: readonly string[]): Expected {
  return { refused: shown };
}

function inGroup(group: string, cases: readonly Omit<TimeCase, "group">[]): readonly TimeCase[] {
  return cases.map((each) => ({ group, ...each }));
}

/** An article with a day in its header. */
const DAY = "2025-02-28";
/** An article of which a reprint is dated, the text itself is not; its basis is external. */
const AUTUMN_2023 = "[2023-10-19..2023-12-31]";
/** An article dated by a day in its text and the month of its address. */
const MARCH_2023 = "[2023-03-10..2023-03-31]";
/** An article between an announcement and a council that is still to come; its basis is external. */
const SPRING_2022 = "[2022-03-16..2022-06-20]";
/** An article dated by the figures it has and those it lacks; its basis is inferred. */
const AFTER_JULY_2024 = "[2024-08-01..2025-02-28]";
/** An article of which it is not known whether it belongs to the old year or the new. */
const NEW_YEAR = "[2023-12-15..2024-01-15]";

const ISO_DATES = inGroup("iso dates", [
  {
    words: "2025-02-28",
    text: "date 2025-02-28 Images | Kazakh MFA",
    published: null,
    of: "published",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01"),
  },
  { words: "2024-10-01", published: DAY, of: "figure", expected: throughout("2024-10-01", "2024-10-01", "2024-10-02") },
  {
    words: "on 2023-12-31",
    text: "The office closed on 2023-12-31 for good.",
    published: DAY,
    of: "event",
    expected: once("2023-12-31", "2023-12-31", "2024-01-01"),
  },
  { words: "2024-02-29", published: DAY, of: "event", expected: once("2024-02-29", "2024-02-29", "2024-03-01") },
  { words: "2024-07", published: DAY, of: "figure", expected: throughout("2024-07", "2024-07-01", "2024-08-01") },
  {
    words: "in 2024-12",
    text: "Turnover in 2024-12 was $4.1 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-12", "2024-12-01", "2025-01-01"),
  },
  { words: "2024-03", published: DAY, of: "event", expected: once("2024-03", "2024-03-01", "2024-04-01") },
  // choice: year, month and day in this order are read with strokes too, as no other order begins with the year
  { words: "2023/03/15", published: DAY, of: "event", expected: once("2023-03-15", "2023-03-15", "2023-03-16") },
]);

const YEARS = inGroup("years", [
  {
    words: "in 2024",
    text: "Trade turnover in 2024 amounted to 48.7 billion dollars.",
    published: DAY,
    of: "figure",
    expected: throughout("2024", "2024-01-01", "2025-01-01"),
  },
  {
    words: "in 2023",
    text: "The trade turnover between Kazakhstan and the EU in 2023 amounted to $41.4 billion.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2023", "2023-01-01", "2024-01-01"),
  },
  {
    words: "In 2022",
    text: "In 2022, the volume of trade exceeded the earlier record by 27.6 percent.",
    published: MARCH_2023,
    of: "figure",
    expected: throughout("2022", "2022-01-01", "2023-01-01"),
  },
  {
    words: "the 2021 figure",
    text: "The volume of trade exceeded the 2021 figure by 27.6 percent.",
    published: MARCH_2023,
    of: "figure",
    expected: throughout("2021", "2021-01-01", "2022-01-01"),
  },
  {
    words: "2021",
    text: "Exports were above those of 2021 by a tenth.",
    published: null,
    of: "figure",
    expected: throughout("2021", "2021-01-01", "2022-01-01"),
  },
  {
    words: "in 2023",
    text: "The two presidents met in 2023.",
    published: DAY,
    of: "event",
    expected: once("2023", "2023-01-01", "2024-01-01"),
  },
  {
    words: "Established in 2012",
    text: "Established in 2012, BEC serves as an informal dialogue platform.",
    published: AUTUMN_2023,
    publishedBasis: "external",
    of: "event",
    expected: once("2012", "2012-01-01", "2013-01-01"),
  },
  {
    words: "launched in 2012",
    text: "The club, launched in 2012, meets every autumn.",
    published: AUTUMN_2023,
    publishedBasis: "external",
    of: "event",
    expected: once("2012", "2012-01-01", "2013-01-01"),
  },
  { words: "founded in 1991", published: DAY, of: "event", expected: once("1991", "1991-01-01", "1992-01-01") },
  {
    words: "initiated in 2019",
    text: "The dialogue initiated in 2019 has brought six rounds of talks.",
    published: null,
    of: "event",
    expected: once("2019", "2019-01-01", "2020-01-01"),
  },
  {
    words: "during 2024",
    text: "Polish firms invested $30 million during 2024.",
    published: DAY,
    of: "figure",
    expected: throughout("2024", "2024-01-01", "2025-01-01"),
  },
  { words: "for 2024", published: DAY, of: "figure", expected: throughout("2024", "2024-01-01", "2025-01-01") },
  { words: "throughout 2022", published: DAY, of: "role", expected: throughout("2022", "2022-01-01", "2023-01-01") },
  {
    words: "the whole of 2024",
    text: "For the whole of 2024 the port handled 7 million tonnes.",
    published: DAY,
    of: "figure",
    expected: throughout("2024", "2024-01-01", "2025-01-01"),
  },
  { words: "in the year 2000", published: DAY, of: "event", expected: once("2000", "2000-01-01", "2001-01-01") },
  { words: "2024", published: null, of: "published", expected: once("2024", "2024-01-01", "2025-01-01") },
  // choice: two years joined by "and" may be one span or a figure for each; the profile has no set of dates
  {
    words: "in 2023 and 2024",
    text: "Turnover in 2023 and 2024 was above $40 billion.",
    published: DAY,
    of: "figure",
    expected: refused("2023", "2024"),
  },
]);

const WRITTEN_DATES = inGroup("written dates", [
  {
    words: "19 October 2023",
    text: "The club met on 19 October 2023 in Brussels.",
    published: null,
    of: "event",
    expected: once("2023-10-19", "2023-10-19", "2023-10-20"),
  },
  {
    words: "on October 19, 2023",
    text: "The club met on October 19, 2023, in Brussels.",
    published: DAY,
    of: "event",
    expected: once("2023-10-19", "2023-10-19", "2023-10-20"),
  },
  { words: "Oct. 19, 2023", published: DAY, of: "event", expected: once("2023-10-19", "2023-10-19", "2023-10-20") },
  { words: "Oct 19, 2023", published: DAY, of: "event", expected: once("2023-10-19", "2023-10-19", "2023-10-20") },
  { words: "19 Oct 2023", published: DAY, of: "event", expected: once("2023-10-19", "2023-10-19", "2023-10-20") },
  { words: "19 Oct. 2023", published: DAY, of: "event", expected: once("2023-10-19", "2023-10-19", "2023-10-20") },
  { words: "19-Oct-2023", published: null, of: "published", expected: once("2023-10-19", "2023-10-19", "2023-10-20") },
  {
    words: "the 16th of March 2022",
    text: "The programme was announced on the 16th of March 2022.",
    published: DAY,
    of: "event",
    expected: once("2022-03-16", "2022-03-16", "2022-03-17"),
  },
  {
    words: "the 16th of March, 2022",
    published: DAY,
    of: "event",
    expected: once("2022-03-16", "2022-03-16", "2022-03-17"),
  },
  {
    words: "March 10th, 2023",
    text: "At a briefing on March 10th, 2023 the deputy minister gave new figures.",
    published: DAY,
    of: "event",
    expected: once("2023-03-10", "2023-03-10", "2023-03-11"),
  },
  { words: "10th March 2023", published: DAY, of: "event", expected: once("2023-03-10", "2023-03-10", "2023-03-11") },
  {
    words: "the tenth of March 2023",
    published: DAY,
    of: "event",
    expected: once("2023-03-10", "2023-03-10", "2023-03-11"),
  },
  {
    words: "on 21 December 2015",
    text: "The agreement was signed on 21 December 2015 in Astana.",
    published: DAY,
    of: "event",
    expected: once("2015-12-21", "2015-12-21", "2015-12-22"),
  },
  { words: "December 21 2015", published: DAY, of: "event", expected: once("2015-12-21", "2015-12-21", "2015-12-22") },
  {
    words: "21st December 2015",
    published: DAY,
    of: "event",
    expected: once("2015-12-21", "2015-12-21", "2015-12-22"),
  },
  {
    words: "on January 20, 2010",
    text: "Registration certificate No. 10484-AA issued on January 20, 2010.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "event",
    expected: once("2010-01-20", "2010-01-20", "2010-01-21"),
  },
  { words: "Sept. 5, 2024", published: DAY, of: "event", expected: once("2024-09-05", "2024-09-05", "2024-09-06") },
  { words: "Sept 5, 2024", published: DAY, of: "event", expected: once("2024-09-05", "2024-09-05", "2024-09-06") },
  { words: "5 September, 2024", published: DAY, of: "event", expected: once("2024-09-05", "2024-09-05", "2024-09-06") },
  {
    words: "Thursday, 19 October 2023",
    text: "Brussels, Thursday, 19 October 2023 – The club held its 38th meeting.",
    published: null,
    of: "published",
    expected: once("2023-10-19", "2023-10-19", "2023-10-20"),
  },
  {
    words: "31 December 2023",
    text: "The stock of investment on 31 December 2023 was $12.5 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-12-31", "2023-12-31", "2024-01-01"),
  },
  {
    words: "29 February 2024",
    text: "The ambassador presented his credentials on 29 February 2024.",
    published: DAY,
    of: "event",
    expected: once("2024-02-29", "2024-02-29", "2024-03-01"),
  },
  {
    words: "28 February 2025",
    published: null,
    of: "published",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01"),
  },
  // choice: "as of a day" is that day
  {
    words: "as of 1 October 2024",
    text: "The number of firms as of 1 October 2024 was 3,105.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-10-01", "2024-10-01", "2024-10-02"),
  },
  // choice: the same, British
  {
    words: "as at 31 December 2023",
    published: DAY,
    of: "figure",
    expected: throughout("2023-12-31", "2023-12-31", "2024-01-01"),
  },
  // choice: the day was a Friday; a date that gainsays its own weekday is no date
  {
    words: "Thursday, 20 October 2023",
    published: DAY,
    of: "event",
    expected: refused("Thursday, 20 October 2023"),
  },
]);

const MONTHS = inGroup("months", [
  {
    words: "in March 2020",
    text: "The agreement entered into full force in March 2020 covering 29 areas of cooperation.",
    published: MARCH_2023,
    of: "event",
    expected: once("2020-03", "2020-03-01", "2020-04-01"),
  },
  {
    words: "in July 2024",
    text: "Exports in July 2024 came to $3.1 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07", "2024-07-01", "2024-08-01"),
  },
  { words: "December 2023", published: DAY, of: "figure", expected: throughout("2023-12", "2023-12-01", "2024-01-01") },
  {
    words: "in February 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-02", "2024-02-01", "2024-03-01"),
  },
  { words: "October, 2023", published: DAY, of: "event", expected: once("2023-10", "2023-10-01", "2023-11-01") },
  { words: "in October of 2023", published: DAY, of: "event", expected: once("2023-10", "2023-10-01", "2023-11-01") },
  { words: "Oct. 2023", published: DAY, of: "event", expected: once("2023-10", "2023-10-01", "2023-11-01") },
  { words: "Sept 2024", published: DAY, of: "figure", expected: throughout("2024-09", "2024-09-01", "2024-10-01") },
  { words: "Aug. 2024", published: DAY, of: "figure", expected: throughout("2024-08", "2024-08-01", "2024-09-01") },
  {
    words: "May 2023",
    text: "The council of May 2023 dealt with transport.",
    published: DAY,
    of: "event",
    expected: once("2023-05", "2023-05-01", "2023-06-01"),
  },
  {
    words: "the month of November 2022",
    published: DAY,
    of: "role",
    expected: throughout("2022-11", "2022-11-01", "2022-12-01"),
  },
]);

const QUARTERS_AND_HALVES = inGroup("quarters and halves", [
  {
    words: "the third quarter of 2024",
    text: "Imports in the third quarter of 2024 were $2.6 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01"),
  },
  {
    words: "the 3rd quarter of 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01"),
  },
  {
    words: "Q3 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01"),
  },
  {
    words: "in Q3 of 2024",
    text: "Growth in Q3 of 2024 was 4.1 percent.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01"),
  },
  {
    words: "2024 Q3",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01"),
  },
  {
    words: "3Q 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01"),
  },
  { words: "Q1 2024", published: DAY, of: "event", expected: once("[2024-01..2024-03]", "2024-01-01", "2024-04-01") },
  {
    words: "the fourth quarter of 2023",
    published: DAY,
    of: "figure",
    expected: throughout("2023-10/2023-12", "2023-10-01", "2024-01-01"),
  },
  {
    words: "the last quarter of 2023",
    text: "In the last quarter of 2023 the flow of investment dried up to $0.9 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-10/2023-12", "2023-10-01", "2024-01-01"),
  },
  {
    words: "in the second quarter of 2023",
    text: "The two ministers met in the second quarter of 2023.",
    published: DAY,
    of: "event",
    expected: once("[2023-04..2023-06]", "2023-04-01", "2023-07-01"),
  },
  {
    words: "in the first three quarters of 2024",
    text: "FDI from EU countries in the first three quarters of 2024 totaled 6.4 billion US dollars.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  {
    words: "the last two quarters of 2023",
    published: DAY,
    of: "figure",
    expected: throughout("2023-07/2023-12", "2023-07-01", "2024-01-01"),
  },
  {
    words: "H1 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-06", "2024-01-01", "2024-07-01"),
  },
  {
    words: "1H 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-06", "2024-01-01", "2024-07-01"),
  },
  {
    words: "H2 2023",
    published: DAY,
    of: "figure",
    expected: throughout("2023-07/2023-12", "2023-07-01", "2024-01-01"),
  },
  {
    words: "in the first half of 2024",
    text: "Exports in the first half of 2024 amounted to $17.9 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-06", "2024-01-01", "2024-07-01"),
  },
  {
    words: "the second half of 2023",
    text: "The embassy moved in the second half of 2023.",
    published: DAY,
    of: "event",
    expected: once("[2023-07..2023-12]", "2023-07-01", "2024-01-01"),
  },
  {
    words: "the 1st half of 2024",
    published: DAY,
    of: "statement",
    expected: throughout("2024-01/2024-06", "2024-01-01", "2024-07-01"),
  },
  {
    words: "the first half of this year",
    text: "Turnover for the first half of this year was $20 billion.",
    published: "2024-09-10",
    of: "figure",
    expected: throughout("2024-01/2024-06", "2024-01-01", "2024-07-01", "relative"),
  },
  {
    words: "the third quarter of last year",
    published: DAY,
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01", "relative"),
  },
]);

const RUNS_OF_MONTHS = inGroup("first and last months", [
  {
    words: "In the first nine months of 2022",
    text: "In the first nine months of 2022, the inflow of European investments increased by 10 percent.",
    published: MARCH_2023,
    of: "figure",
    expected: throughout("2022-01/2022-09", "2022-01-01", "2022-10-01"),
  },
  {
    words: "the first nine months of 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  {
    words: "the first 11 months of 2024",
    text: "For the first 11 months of 2024 exports stood at $34.6 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-11", "2024-01-01", "2024-12-01"),
  },
  {
    words: "the first two months of 2025",
    published: "2025-03-20",
    of: "figure",
    expected: throughout("2025-01/2025-02", "2025-01-01", "2025-03-01"),
  },
  {
    words: "the last three months of 2023",
    published: DAY,
    of: "figure",
    expected: throughout("2023-10/2023-12", "2023-10-01", "2024-01-01"),
  },
  {
    words: "in the first six months of 2024",
    text: "Four delegations came in the first six months of 2024.",
    published: DAY,
    of: "event",
    expected: once("[2024-01..2024-06]", "2024-01-01", "2024-07-01"),
  },
  {
    words: "the first seven months of this year",
    published: "2024-09-10",
    of: "figure",
    expected: throughout("2024-01/2024-07", "2024-01-01", "2024-08-01", "relative"),
  },
  {
    words: "in the first ten months of last year",
    text: "Imports in the first ten months of last year were worth $8.7 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-10", "2024-01-01", "2024-11-01", "relative"),
  },
  // choice: "first" is left unsaid; no other nine months of a year are called so
  {
    words: "nine months of 2024",
    text: "Over nine months of 2024 turnover grew by 3 percent.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  // choice: the model names no running twelve months; "March 2024" alone would be wrong
  {
    words: "in the year to March 2024",
    text: "Exports in the year to March 2024 rose by 6 percent.",
    published: DAY,
    of: "figure",
    expected: refused("the year to March 2024"),
  },
  // choice: the same
  { words: "12 months to June 2024", published: DAY, of: "figure", expected: refused("12 months to June 2024") },
]);

const RANGES = inGroup("ranges", [
  {
    words: "for January-July 2024",
    text: "This indicator for January-July 2024 amounted to $27.9 billion.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2024-01/2024-07", "2024-01-01", "2024-08-01"),
  },
  {
    words: "January–September 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  {
    words: "Jan-Sept 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  {
    words: "Jan.–Sept. 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  {
    words: "January - November 2023",
    published: DAY,
    of: "figure",
    expected: throughout("2023-01/2023-11", "2023-01-01", "2023-12-01"),
  },
  {
    words: "January to September 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01"),
  },
  {
    words: "from January through May 2024",
    text: "Shipments from January through May 2024 reached 1.2 million tonnes.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-05", "2024-01-01", "2024-06-01"),
  },
  {
    words: "from March to August 2018",
    text: "He was acting director from March to August 2018.",
    published: DAY,
    of: "role",
    expected: throughout("2018-03/2018-08", "2018-03-01", "2018-09-01"),
  },
  {
    words: "from March to August 2018",
    text: "Consultations were held from March to August 2018.",
    published: DAY,
    of: "event",
    expected: once("[2018-03..2018-08]", "2018-03-01", "2018-09-01"),
  },
  {
    words: "between March and August 2018",
    published: DAY,
    of: "figure",
    expected: throughout("2018-03/2018-08", "2018-03-01", "2018-09-01"),
  },
  {
    words: "from November 2023 to February 2024",
    text: "Deliveries from November 2023 to February 2024 fell by a fifth.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-11/2024-02", "2023-11-01", "2024-03-01"),
  },
  {
    words: "between 2015 and 2020",
    text: "The EU gave €90 million between 2015 and 2020.",
    published: DAY,
    of: "figure",
    expected: throughout("2015/2020", "2015-01-01", "2021-01-01"),
  },
  {
    words: "between 2015 and 2020",
    text: "The bridge was rebuilt between 2015 and 2020.",
    published: DAY,
    of: "event",
    expected: once("[2015..2020]", "2015-01-01", "2021-01-01"),
  },
  { words: "2015-2020", published: DAY, of: "figure", expected: throughout("2015/2020", "2015-01-01", "2021-01-01") },
  { words: "2015–2020", published: DAY, of: "figure", expected: throughout("2015/2020", "2015-01-01", "2021-01-01") },
  {
    words: "in 2021–2023",
    text: "The grant for farmers in 2021–2023 was €12 million.",
    published: null,
    of: "figure",
    expected: throughout("2021/2023", "2021-01-01", "2024-01-01"),
  },
  {
    words: "from 2016 to 2020",
    text: "She was ambassador to Belgium from 2016 to 2020.",
    published: DAY,
    of: "role",
    expected: throughout("2016/2020", "2016-01-01", "2021-01-01"),
  },
  {
    words: "from 2018 through 2022",
    published: DAY,
    of: "statement",
    expected: throughout("2018/2022", "2018-01-01", "2023-01-01"),
  },
  { words: "2012–13", published: DAY, of: "figure", expected: throughout("2012/2013", "2012-01-01", "2014-01-01") },
  { words: "2012-13", published: DAY, of: "figure", expected: throughout("2012/2013", "2012-01-01", "2014-01-01") },
  { words: "in 1998–99", published: DAY, of: "role", expected: throughout("1998/1999", "1998-01-01", "2000-01-01") },
  { words: "2023–24", published: DAY, of: "event", expected: once("[2023..2024]", "2023-01-01", "2025-01-01") },
  {
    words: "on 19–21 October 2023",
    text: "The forum took place on 19–21 October 2023 in Berlin.",
    published: DAY,
    of: "event",
    expected: once("[2023-10-19..2023-10-21]", "2023-10-19", "2023-10-22"),
  },
  {
    words: "October 19-21, 2023",
    published: DAY,
    of: "event",
    expected: once("[2023-10-19..2023-10-21]", "2023-10-19", "2023-10-22"),
  },
  {
    words: "from 1 to 15 March 2024",
    text: "Border crossings from 1 to 15 March 2024 numbered 40,200.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-03-01/2024-03-15", "2024-03-01", "2024-03-16"),
  },
  {
    words: "1 January – 30 June 2024",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01-01/2024-06-30", "2024-01-01", "2024-07-01"),
  },
  {
    words: "March 30 to April 2, 2024",
    published: DAY,
    of: "event",
    expected: once("[2024-03-30..2024-04-02]", "2024-03-30", "2024-04-03"),
  },
  {
    words: "between 10 and 31 March 2023",
    published: null,
    of: "published",
    expected: once("[2023-03-10..2023-03-31]", "2023-03-10", "2023-04-01"),
  },
  {
    words: "January–July",
    text: "Turnover in January–July was $27.9 billion.",
    published: "2024-09-10",
    of: "figure",
    expected: throughout("2024-01/2024-07", "2024-01-01", "2024-08-01", "relative"),
  },
  // choice: the run of this year is not over at the publication, so it is last year's
  {
    words: "from March to August",
    text: "Exports from March to August were down by 4 percent.",
    published: "2024-06-15",
    of: "figure",
    expected: throughout("2023-03/2023-08", "2023-03-01", "2023-09-01", "relative"),
  },
  // choice: the year of the first month does not stand there; never a range that runs backwards
  {
    words: "from November to February 2024",
    published: DAY,
    of: "figure",
    expected: refused("November to February 2024"),
  },
  { words: "2020-2015", published: DAY, of: "figure", expected: refused("2020-2015") },
  { words: "from 2020 to 2015", published: DAY, of: "role", expected: refused("2020 to 2015") },
  // choice: an en dash joins years, ISO writes a hyphen
  { words: "2009–10", published: DAY, of: "figure", expected: throughout("2009/2010", "2009-01-01", "2011-01-01") },
]);

const SINCE_AND_BY = inGroup("since and by", [
  {
    words: "since 2005",
    text: "The volume of European investments in the economy of Kazakhstan since 2005 amounted to $180 billion.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2005/..", "2005-01-01", null),
  },
  { words: "since 2005", published: null, of: "figure", expected: throughout("2005/..", "2005-01-01", null) },
  {
    words: "Since 2005",
    text: "Since 2005 Poland has put $447 million into the country.",
    published: "2024",
    of: "figure",
    expected: throughout("2005/..", "2005-01-01", null),
  },
  { words: "from 2005", published: DAY, of: "figure", expected: throughout("2005/..", "2005-01-01", null) },
  {
    words: "since March 2020",
    text: "The agreement has been in force since March 2020.",
    published: DAY,
    of: "statement",
    expected: throughout("2020-03/..", "2020-03-01", null),
  },
  {
    words: "since 1 March 2020",
    published: DAY,
    of: "statement",
    expected: throughout("2020-03-01/..", "2020-03-01", null),
  },
  {
    words: "from 1 March 2025",
    text: "He holds the post from 1 March 2025.",
    published: "2025-03-20",
    of: "role",
    expected: throughout("2025-03-01/..", "2025-03-01", null),
  },
  {
    words: "since 2019",
    text: "Deputy Foreign Minister since 2019, he speaks five languages.",
    published: DAY,
    of: "role",
    expected: throughout("2019/..", "2019-01-01", null),
  },
  {
    words: "since last year",
    text: "The two firms have worked together since last year.",
    published: DAY,
    of: "statement",
    expected: throughout("2024/..", "2024-01-01", null, "relative"),
  },
  {
    words: "since October",
    text: "She has been the EU ambassador since October.",
    published: MARCH_2023,
    of: "role",
    expected: throughout("2022-10/..", "2022-10-01", null, "relative"),
  },
  {
    words: "by 2060",
    text: "Kazakhstan plans to achieve carbon neutrality by 2060.",
    published: SPRING_2022,
    publishedBasis: "external",
    of: "statement",
    status: "target",
    expected: once("[..2060]", null, "2061-01-01"),
  },
  {
    words: "by 2030",
    text: "Turnover is to reach $50 billion by 2030.",
    published: DAY,
    of: "figure",
    status: "target",
    expected: once("[..2030]", null, "2031-01-01"),
  },
  { words: "by 2030", published: DAY, of: "event", status: "planned", expected: once("[..2030]", null, "2031-01-01") },
  {
    words: "by 2020",
    text: "The line had been laid by 2020.",
    published: DAY,
    of: "event",
    expected: once("[..2020]", null, "2021-01-01"),
  },
  { words: "by 2015", published: DAY, of: "role", expected: once("[..2015]", null, "2016-01-01") },
  {
    words: "by March 2026",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("[..2026-03]", null, "2026-04-01"),
  },
  {
    words: "by 1 July 2025",
    text: "The list is to be ready by 1 July 2025.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("[..2025-07-01]", null, "2025-07-02"),
  },
  {
    words: "by next year",
    published: DAY,
    of: "figure",
    status: "target",
    expected: once("[..2026]", null, "2027-01-01", "relative"),
  },
  // choice: "by the end of 2030" asserts the same bound as "by 2030"
  {
    words: "by the end of 2030",
    text: "The partners want to double the flow by the end of 2030.",
    published: DAY,
    of: "figure",
    status: "target",
    expected: once("[..2030]", null, "2031-01-01"),
  },
  // choice: the same
  {
    words: "by the end of this year",
    published: "2024-09-10",
    of: "event",
    status: "planned",
    expected: once("[..2024]", null, "2025-01-01", "relative"),
  },
  // choice: an event at an unknown date of an open span
  {
    words: "since 2005",
    text: "Nine summits have been held since 2005.",
    published: DAY,
    of: "event",
    expected: once("[2005..]", "2005-01-01", null),
  },
  // choice: a span that reaches the present is open, as with "since"
  {
    words: "from 2005 to the present",
    published: DAY,
    of: "figure",
    expected: throughout("2005/..", "2005-01-01", null),
  },
  // choice: nothing else in the profile's readings gives an open beginning that lasts
  {
    words: "until 2023",
    text: "He was consul in Strasbourg until 2023.",
    published: DAY,
    of: "role",
    expected: throughout("../2023", null, "2024-01-01"),
  },
  // choice: the same
  {
    words: "until 2027",
    text: "The programme will run until 2027.",
    published: DAY,
    of: "statement",
    status: "planned",
    expected: throughout("../2027", null, "2028-01-01"),
  },
  // choice: no reading for "before" and "after"
  { words: "before 2030", published: DAY, of: "event", status: "planned", expected: refused("before 2030") },
  // choice: the same
  { words: "after 2015", published: DAY, of: "figure", expected: refused("after 2015") },
]);

const RELATIVE_TO_PUBLICATION = inGroup("relative to publication", [
  {
    words: "last year",
    text: "Trade turnover between Kazakhstan and the EU grew to over $40 billion last year.",
    published: AUTUMN_2023,
    publishedBasis: "external",
    of: "figure",
    expected: throughout("2022", "2022-01-01", "2023-01-01", "external"),
  },
  {
    words: "initiated this year",
    text: "The formal consultations initiated this year should lead to results in the short term.",
    published: AUTUMN_2023,
    publishedBasis: "external",
    of: "event",
    expected: once("2023", "2023-01-01", "2024-01-01", "external"),
  },
  {
    words: "Last year",
    text: "Last year, our country launched cooperation in new areas.",
    published: MARCH_2023,
    of: "event",
    expected: once("2022", "2022-01-01", "2023-01-01", "relative"),
  },
  {
    words: "this year",
    text: "The dynamic growth continues this year as well.",
    published: MARCH_2023,
    of: "statement",
    expected: throughout("2023", "2023-01-01", "2024-01-01", "relative"),
  },
  {
    words: "last year",
    published: DAY,
    of: "figure",
    expected: throughout("2024", "2024-01-01", "2025-01-01", "relative"),
  },
  {
    words: "last year",
    published: "2024",
    of: "figure",
    expected: throughout("2023", "2023-01-01", "2024-01-01", "relative"),
  },
  {
    words: "last year",
    published: "2024",
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2023", "2023-01-01", "2024-01-01", "inferred"),
  },
  {
    words: "this year",
    published: "2024-06",
    publishedBasis: "relative",
    of: "figure",
    expected: throughout("2024", "2024-01-01", "2025-01-01", "relative"),
  },
  {
    words: "this June",
    text: "The council met this June in Luxembourg.",
    published: "2024-09-10",
    of: "event",
    expected: once("2024-06", "2024-06-01", "2024-07-01", "relative"),
  },
  {
    words: "this June",
    text: "The council will take place this June.",
    published: SPRING_2022,
    publishedBasis: "external",
    of: "event",
    status: "planned",
    expected: once("2022-06", "2022-06-01", "2022-07-01", "external"),
  },
  {
    words: "last month",
    text: "The two ministers spoke last month.",
    published: DAY,
    of: "event",
    expected: once("2025-01", "2025-01-01", "2025-02-01", "relative"),
  },
  {
    words: "last month",
    published: "2025-01-10",
    of: "figure",
    expected: throughout("2024-12", "2024-12-01", "2025-01-01", "relative"),
  },
  {
    words: "this month",
    published: DAY,
    of: "event",
    expected: once("2025-02", "2025-02-01", "2025-03-01", "relative"),
  },
  {
    words: "last quarter",
    text: "Investment of $2 billion came in last quarter.",
    published: "2024-11-15",
    of: "figure",
    expected: throughout("2024-07/2024-09", "2024-07-01", "2024-10-01", "relative"),
  },
  {
    words: "last quarter",
    published: DAY,
    of: "event",
    expected: once("[2024-10..2024-12]", "2024-10-01", "2025-01-01", "relative"),
  },
  {
    words: "yesterday",
    text: "The envoy arrived yesterday from Tashkent.",
    published: DAY,
    of: "event",
    expected: once("2025-02-27", "2025-02-27", "2025-02-28", "relative"),
  },
  {
    words: "yesterday",
    published: "2024-03-01",
    of: "event",
    expected: once("2024-02-29", "2024-02-29", "2024-03-01", "relative"),
  },
  {
    words: "today",
    published: DAY,
    publishedBasis: "external",
    of: "event",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01", "external"),
  },
  {
    words: "now",
    text: "Some 3,000 companies now operate in the country.",
    published: DAY,
    of: "figure",
    expected: throughout("2025-02-28", "2025-02-28", "2025-03-01", "relative"),
  },
  {
    words: "in March of this year",
    text: "A protocol was signed in March of this year.",
    published: "2024-09-10",
    of: "event",
    expected: once("2024-03", "2024-03-01", "2024-04-01", "relative"),
  },
  {
    words: "in October last year",
    text: "The rail link opened in October last year.",
    published: DAY,
    of: "event",
    expected: once("2024-10", "2024-10-01", "2024-11-01", "relative"),
  },
  {
    words: "on 21 December last year",
    published: DAY,
    of: "event",
    expected: once("2024-12-21", "2024-12-21", "2024-12-22", "relative"),
  },
  {
    words: "January–July this year",
    published: "2024-09-10",
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2024-01/2024-07", "2024-01-01", "2024-08-01", "inferred"),
  },
  { words: "last year", published: null, of: "figure", expected: refused("last year") },
  { words: "this year", published: null, of: "event", status: "planned", expected: refused("this year") },
  { words: "yesterday", published: null, of: "event", expected: refused("yesterday") },
  { words: "now", published: null, of: "figure", expected: refused("now") },
  { words: "the first half of this year", published: null, of: "figure", expected: refused("this year") },
  // choice: "this year" of a text that may be of either year; an event takes the one-of
  {
    words: "this year",
    text: "The association was formed this year.",
    published: NEW_YEAR,
    of: "event",
    expected: once("[2023..2024]", "2023-01-01", "2025-01-01", "relative"),
  },
  // choice: the same, and no stronger than the publication
  {
    words: "last year",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "event",
    expected: once("[2023..2024]", "2023-01-01", "2025-01-01", "inferred"),
  },
  // choice: a figure of one whole year, it is not known which, cannot be said in the profile
  { words: "last year", published: NEW_YEAR, of: "figure", expected: refused("2022", "2023") },
  // choice: the same
  {
    words: "this year",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: refused("2024", "2025"),
  },
  // choice: days that touch make a one-of
  {
    words: "yesterday",
    published: "[2024-05-01..2024-05-03]",
    of: "event",
    expected: once("[2024-04-30..2024-05-02]", "2024-04-30", "2024-05-03", "relative"),
  },
  // choice: months that touch make a one-of
  {
    words: "last month",
    published: "2024",
    of: "event",
    expected: once("[2023-12..2024-11]", "2023-12-01", "2024-12-01", "relative"),
  },
  // choice: a moment that is the publication's own; in all of the interval it is not said to hold
  {
    words: "now",
    text: "The bilateral agreement is now fully in force.",
    published: SPRING_2022,
    publishedBasis: "external",
    of: "statement",
    expected: once("[2022-03-16..2022-06-20]", "2022-03-16", "2022-06-21", "external"),
  },
  // choice: a publication without a beginning carries no "last year"
  { words: "last year", published: "[..2024-06-30]", of: "figure", expected: refused("last year") },
  // choice: a weekday is a day without a year; the publication's was a Friday
  {
    words: "on Tuesday",
    text: "The commissioner said on Tuesday that talks went well.",
    published: DAY,
    of: "event",
    expected: once("2025-02-25", "2025-02-25", "2025-02-26", "relative"),
  },
  // choice: the day itself is not after the publication
  {
    words: "on Friday",
    published: DAY,
    of: "event",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01", "relative"),
  },
  // choice: June of last year and the last June are one
  {
    words: "last June",
    published: "2024-03-05",
    of: "event",
    expected: once("2023-06", "2023-06-01", "2023-07-01", "relative"),
  },
  // choice: June of last year and the last June are two
  { words: "last June", published: "2024-09-10", of: "event", expected: refused("2023-06", "2024-06") },
  // choice: the profile has no weeks, and not every week begins on a Monday
  { words: "this week", published: DAY, of: "event", expected: refused("this week") },
]);

const WITHOUT_A_YEAR = inGroup("day or month without a year", [
  {
    words: "on Oct. 19",
    text: "Vassilenko said at the 38th meeting of the Berlin Eurasian Club on Oct. 19 in Brussels.",
    published: AUTUMN_2023,
    publishedBasis: "external",
    of: "event",
    expected: once("2023-10-19", "2023-10-19", "2023-10-20", "external"),
  },
  {
    words: "on March 10",
    text: "He spoke at a Central Communications Service briefing on March 10.",
    published: MARCH_2023,
    of: "event",
    expected: once("2023-03-10", "2023-03-10", "2023-03-11", "relative"),
  },
  {
    words: "on the 16th of March",
    text: "The programme was announced by the President on the 16th of March.",
    published: SPRING_2022,
    publishedBasis: "external",
    of: "event",
    expected: once("2022-03-16", "2022-03-16", "2022-03-17", "external"),
  },
  {
    words: "in October",
    text: "The visits of Charles Michel to Astana in October and of Josep Borrell became milestones.",
    published: MARCH_2023,
    of: "event",
    expected: once("2022-10", "2022-10-01", "2022-11-01", "relative"),
  },
  {
    words: "in November",
    text: "The visit of Josep Borrell in November became a milestone.",
    published: MARCH_2023,
    of: "event",
    expected: once("2022-11", "2022-11-01", "2022-12-01", "relative"),
  },
  {
    words: "19 October",
    published: DAY,
    of: "event",
    expected: once("2024-10-19", "2024-10-19", "2024-10-20", "relative"),
  },
  {
    words: "March 10th",
    published: DAY,
    of: "event",
    expected: once("2024-03-10", "2024-03-10", "2024-03-11", "relative"),
  },
  {
    words: "on February 28",
    text: "The parties met on February 28.",
    published: DAY,
    of: "event",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01", "relative"),
  },
  {
    words: "on 1 March",
    text: "The parties met on 1 March.",
    published: DAY,
    of: "event",
    expected: once("2024-03-01", "2024-03-01", "2024-03-02", "relative"),
  },
  {
    words: "on Dec. 31",
    published: "2024-01-02",
    of: "event",
    expected: once("2023-12-31", "2023-12-31", "2024-01-01", "relative"),
  },
  {
    words: "in July",
    text: "Turnover in July was $4 billion.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2024-07", "2024-07-01", "2024-08-01", "inferred"),
  },
  {
    words: "in May",
    text: "Exports fell in May to $2.9 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-05", "2024-05-01", "2024-06-01", "relative"),
  },
  {
    words: "on Thursday, October 19",
    text: "The club met on Thursday, October 19.",
    published: "2023-10-24",
    of: "event",
    expected: once("2023-10-19", "2023-10-19", "2023-10-20", "relative"),
  },
  {
    words: "on 19–21 October",
    text: "The forum took place on 19–21 October in Berlin.",
    published: DAY,
    of: "event",
    expected: once("[2024-10-19..2024-10-21]", "2024-10-19", "2024-10-22", "relative"),
  },
  {
    words: "as of October 1",
    text: "The fund held $58 billion as of October 1.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-10-01", "2024-10-01", "2024-10-02", "relative"),
  },
  { words: "on Oct. 19", published: null, of: "event", expected: refused("Oct. 19") },
  { words: "in June", published: null, of: "event", status: "planned", expected: refused("June") },
  { words: "March 10", published: null, of: "published", expected: refused("March 10") },
  // choice: the month that contains the publication has begun, so it is not after it
  {
    words: "in February",
    text: "Trade in February amounted to $3.3 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2025-02", "2025-02-01", "2025-03-01", "relative"),
  },
  // choice: the last 29 February that there was
  {
    words: "on February 29",
    published: DAY,
    of: "event",
    expected: once("2024-02-29", "2024-02-29", "2024-03-01", "relative"),
  },
  // choice: two days a year apart have no one-of in the profile
  { words: "on March 10", published: "2024", of: "event", expected: refused("2023-03-10", "2024-03-10") },
  // choice: the same
  { words: "on June 10", published: "2024-06", of: "event", expected: refused("2023-06-10", "2024-06-10") },
  // choice: the same for months
  {
    words: "in October",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "event",
    expected: refused("2023-10", "2024-10"),
  },
  // choice: the same for months of a figure
  {
    words: "in March",
    published: "[2023-02-15..2023-03-15]",
    of: "figure",
    expected: refused("2022-03", "2023-03"),
  },
]);

const POINTING_BACK = inGroup("pointing back", [
  {
    words: "the same period of the previous year",
    text: "This indicator for January-July 2024 amounted to $27.9 billion, which is 19.2% higher than for the same period of the previous year ($23.4 billion).",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2023-01/2023-07", "2023-01-01", "2023-08-01", "relative"),
  },
  {
    words: "in the previous year",
    text: "The trade turnover between Kazakhstan and France in 2023 amounted to $4.2 billion, which is 7.7% higher than in the previous year.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2022", "2022-01-01", "2023-01-01", "relative"),
  },
  {
    words: "the same period last year",
    text: "In January-July 2024, the trade turnover increased by 41.2% compared to the same period last year.",
    published: AFTER_JULY_2024,
    publishedBasis: "inferred",
    of: "figure",
    expected: throughout("2023-01/2023-07", "2023-01-01", "2023-08-01", "relative"),
  },
  {
    words: "a year earlier",
    text: "Exports in 2024 were $38.1 billion, against $34 billion a year earlier.",
    published: DAY,
    of: "figure",
    expected: throughout("2023", "2023-01-01", "2024-01-01", "relative"),
  },
  {
    words: "a year earlier",
    text: "In the third quarter of 2024 the port handled 2 million tonnes, a year earlier 1.7 million.",
    published: null,
    of: "figure",
    expected: throughout("2023-07/2023-09", "2023-07-01", "2023-10-01", "relative"),
  },
  {
    words: "a year earlier",
    text: "On 1 October 2024 there were 3,105 firms, against 2,980 a year earlier.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-10-01", "2023-10-01", "2023-10-02", "relative"),
  },
  {
    words: "a year earlier",
    text: "In 2021 trade was $29 billion. In 2022 it was $40 billion, well above the level of a year earlier.",
    published: DAY,
    of: "figure",
    expected: throughout("2021", "2021-01-01", "2022-01-01", "relative"),
  },
  {
    words: "in the same period",
    text: "Exports for January–September 2024 were $29 billion; imports in the same period were $8 billion.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-01/2024-09", "2024-01-01", "2024-10-01", "relative"),
  },
  {
    words: "the same period of 2023",
    text: "Turnover in the first nine months of 2024 exceeded that of the same period of 2023.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-01/2023-09", "2023-01-01", "2023-10-01", "relative"),
  },
  {
    words: "the corresponding period of the previous year",
    text: "In H1 2024 exports were 3 percent above those of the corresponding period of the previous year.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-01/2023-06", "2023-01-01", "2023-07-01", "relative"),
  },
  {
    words: "the same month of the previous year",
    text: "In December 2023 imports were down on the same month of the previous year.",
    published: DAY,
    of: "figure",
    expected: throughout("2022-12", "2022-12-01", "2023-01-01", "relative"),
  },
  {
    words: "the same quarter a year earlier",
    text: "In Q1 2024 growth was 3 percent, in the same quarter a year earlier 2 percent.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-01/2023-03", "2023-01-01", "2023-04-01", "relative"),
  },
  {
    words: "the previous year",
    text: "In January–July 2024 the firm earned what it had earned in all of the previous year.",
    published: DAY,
    of: "figure",
    expected: throughout("2023", "2023-01-01", "2024-01-01", "relative"),
  },
  {
    words: "the previous month",
    text: "In January 2024 prices rose by 1 percent, as in the previous month.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-12", "2023-12-01", "2024-01-01", "relative"),
  },
  {
    words: "the previous quarter",
    text: "Output in Q1 2024 was below that of the previous quarter.",
    published: DAY,
    of: "figure",
    expected: throughout("2023-10/2023-12", "2023-10-01", "2024-01-01", "relative"),
  },
  {
    words: "in the same year",
    text: "The agreement was signed in 2015, and a visa dialogue opened in the same year.",
    published: DAY,
    of: "event",
    expected: once("2015", "2015-01-01", "2016-01-01", "relative"),
  },
  {
    words: "the previous year",
    text: "The treaty came into force on 1 March 2020; the last parliament had approved it the previous year.",
    published: null,
    of: "event",
    expected: once("2019", "2019-01-01", "2020-01-01", "relative"),
  },
  {
    words: "the same period",
    text: "The fund spent €2 million in 2015–2020 and took in as much over the same period.",
    published: DAY,
    of: "figure",
    expected: throughout("2015/2020", "2015-01-01", "2021-01-01", "relative"),
  },
  { words: "the same period of the previous year", published: DAY, of: "figure", expected: refused("the same period") },
  {
    words: "a year earlier",
    text: "The figure was half as high a year earlier.",
    published: DAY,
    of: "figure",
    expected: refused("a year earlier"),
  },
  {
    words: "a year earlier",
    text: "Against $34 billion a year earlier, exports in 2024 came to $38.1 billion.",
    published: DAY,
    of: "figure",
    expected: refused("a year earlier"),
  },
  // choice: a month that borrowed its year is a date to hang on, and weakens what hangs on it
  {
    words: "a year earlier",
    text: "In September exports were $3 billion, a year earlier $2.8 billion.",
    published: AUTUMN_2023,
    publishedBasis: "external",
    of: "figure",
    expected: throughout("2022-09", "2022-09-01", "2022-10-01", "external"),
  },
  // choice: "ago" counts from the publication, "earlier" from the period told; the model settles only the second
  {
    words: "a year ago",
    text: "In January–July 2024 turnover was higher than a year ago.",
    published: DAY,
    of: "figure",
    expected: refused("a year ago"),
  },
]);

const PLANS_AND_TARGETS = inGroup("plans and targets", [
  {
    words: "in June",
    text: "The council will take place in June.",
    published: SPRING_2022,
    publishedBasis: "external",
    of: "event",
    status: "planned",
    expected: once("2022-06", "2022-06-01", "2022-07-01", "external"),
  },
  {
    words: "from March 1",
    text: "He assumes the role of Deputy Secretary-General of the EEAS from March 1.",
    published: DAY,
    of: "role",
    status: "planned",
    expected: throughout("2025-03-01/..", "2025-03-01", null, "relative"),
  },
  {
    words: "in the first half of 2025",
    text: "The Astana International Forum is to be held in the first half of 2025.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("[2025-01..2025-06]", "2025-01-01", "2025-07-01"),
  },
  {
    words: "in the first half of 2025",
    text: "Exports are expected to be worth $19 billion in the first half of 2025.",
    published: DAY,
    of: "figure",
    status: "planned",
    expected: throughout("2025-01/2025-06", "2025-01-01", "2025-07-01"),
  },
  {
    words: "this year",
    text: "The President of the European Commission is now expected to visit this year.",
    published: MARCH_2023,
    of: "event",
    status: "planned",
    expected: once("2023", "2023-01-01", "2024-01-01", "relative"),
  },
  {
    words: "next year",
    text: "The next summit will be held next year in Brussels.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2026", "2026-01-01", "2027-01-01", "relative"),
  },
  {
    words: "next month",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2025-03", "2025-03-01", "2025-04-01", "relative"),
  },
  {
    words: "next month",
    published: "2024-12-05",
    of: "event",
    status: "planned",
    expected: once("2025-01", "2025-01-01", "2025-02-01", "relative"),
  },
  {
    words: "next quarter",
    published: DAY,
    of: "figure",
    status: "planned",
    expected: throughout("2025-04/2025-06", "2025-04-01", "2025-07-01", "relative"),
  },
  {
    words: "tomorrow",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2025-03-01", "2025-03-01", "2025-03-02", "relative"),
  },
  {
    words: "on March 5",
    text: "The delegation will arrive on March 5.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2025-03-05", "2025-03-05", "2025-03-06", "relative"),
  },
  {
    words: "on February 28",
    text: "The delegation will arrive on February 28.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01", "relative"),
  },
  {
    words: "on 27 February",
    text: "The anniversary will be kept on 27 February.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2026-02-27", "2026-02-27", "2026-02-28", "relative"),
  },
  {
    words: "in January",
    text: "The line is expected to open in January.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2026-01", "2026-01-01", "2026-02-01", "relative"),
  },
  {
    words: "on 3–4 April",
    text: "The summit in Samarkand will be held on 3–4 April.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("[2025-04-03..2025-04-04]", "2025-04-03", "2025-04-05", "relative"),
  },
  {
    words: "by June",
    text: "The road map should be ready by June.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("[..2025-06]", null, "2025-07-01", "relative"),
  },
  {
    words: "in 2030",
    text: "The ministry aims at exports of $60 billion in 2030.",
    published: DAY,
    of: "figure",
    status: "target",
    expected: once("2030", "2030-01-01", "2031-01-01"),
  },
  {
    words: "in the second half of 2026",
    text: "The aim is a capacity of 10 million tonnes in the second half of 2026.",
    published: DAY,
    of: "figure",
    status: "target",
    expected: once("[2026-07..2026-12]", "2026-07-01", "2027-01-01"),
  },
  {
    words: "in January",
    text: "The goal is to begin deliveries in January.",
    published: DAY,
    of: "event",
    status: "target",
    expected: once("2026-01", "2026-01-01", "2026-02-01", "relative"),
  },
  {
    words: "from 2026",
    text: "The plant will supply 300 tonnes a year from 2026.",
    published: DAY,
    of: "figure",
    status: "planned",
    expected: throughout("2026/..", "2026-01-01", null),
  },
  {
    words: "in 2025–2027",
    text: "The bank will lend €500 million in 2025–2027.",
    published: DAY,
    of: "figure",
    status: "planned",
    expected: throughout("2025/2027", "2025-01-01", "2028-01-01"),
  },
  {
    words: "in 2026",
    text: "A visit to Warsaw in 2026 was named as one way forward.",
    published: DAY,
    of: "event",
    status: "possible",
    expected: once("2026", "2026-01-01", "2027-01-01"),
  },
  // choice: the month that contains the publication is not before it
  {
    words: "in February",
    text: "The protocol will be signed in February.",
    published: "2025-02-10",
    of: "event",
    status: "planned",
    expected: once("2025-02", "2025-02-01", "2025-03-01", "relative"),
  },
  // choice: two months a year apart have no one-of in the profile
  {
    words: "in March",
    text: "The protocol will be signed in March.",
    published: "[2024-03-20..2024-04-10]",
    of: "event",
    status: "planned",
    expected: refused("2024-03", "2025-03"),
  },
  // choice: a weekday ahead; the publication's was a Friday
  {
    words: "on Tuesday",
    text: "The commissioner will land on Tuesday.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2025-03-04", "2025-03-04", "2025-03-05", "relative"),
  },
  // choice: the next 29 February that there will be
  {
    words: "on February 29",
    text: "The club will meet on February 29.",
    published: DAY,
    of: "event",
    status: "planned",
    expected: once("2028-02-29", "2028-02-29", "2028-03-01", "relative"),
  },
  {
    words: "over the next five years",
    published: DAY,
    of: "figure",
    status: "planned",
    expected: refused("the next five years"),
  },
  { words: "later this year", published: DAY, of: "event", status: "planned", expected: refused("later this year") },
  {
    words: "in the coming years",
    published: DAY,
    of: "event",
    status: "planned",
    expected: refused("the coming years"),
  },
  { words: "by mid-2026", published: DAY, of: "event", status: "planned", expected: refused("mid-2026") },
]);

/**
 * `2022/23` is both calendar years, or one split year somewhere within them; a fiscal year 2023 is the calendar year, or
 * a split year that ends in it. The profile has no EDTF for a year that begins at an unstated month, so all it can say of
 * a split year is a time within the two: choice, for the whole group.
 */
const FISCAL_AND_SPLIT_YEARS = inGroup("fiscal and split years", [
  // choice
  { words: "2022/23", published: DAY, of: "figure", expected: refused("2022/2023", "[2022..2023]") },
  // choice
  {
    words: "in 2023/24",
    text: "Grain exports in 2023/24 were 9 million tonnes.",
    published: DAY,
    of: "figure",
    expected: refused("2023/2024", "[2023..2024]"),
  },
  // choice: with the second year in full it is no clearer
  { words: "2022/2023", published: DAY, of: "figure", expected: refused("2022/2023", "[2022..2023]") },
  // choice
  { words: "FY2023", published: DAY, of: "figure", expected: refused("2023", "[2022..2023]") },
  // choice
  {
    words: "in FY 2024",
    text: "Revenue in FY 2024 was €81 million.",
    published: DAY,
    of: "figure",
    expected: refused("2024", "[2023..2024]"),
  },
  // choice
  {
    words: "fiscal 2024",
    text: "Its sales in fiscal 2024 rose by 3 percent.",
    published: DAY,
    of: "figure",
    expected: refused("2024", "[2023..2024]"),
  },
  // choice
  { words: "the fiscal year 2023", published: DAY, of: "figure", expected: refused("2023", "[2022..2023]") },
  // choice: nor is its quarter known
  { words: "the first quarter of fiscal 2024", published: DAY, of: "figure", expected: refused("fiscal 2024") },
]);

const MODAL_MAY = inGroup("modal may", [
  {
    words: "in 2023",
    text: "Exports may grow in 2023.",
    published: MARCH_2023,
    of: "figure",
    status: "possible",
    expected: throughout("2023", "2023-01-01", "2024-01-01"),
  },
  {
    words: "2023",
    text: "Exports may, 2023 figures suggest, have passed their peak.",
    published: DAY,
    of: "figure",
    expected: throughout("2023", "2023-01-01", "2024-01-01"),
  },
  {
    words: "in May 2024",
    text: "Turnover may in May 2024 have been at its highest.",
    published: DAY,
    of: "figure",
    expected: throughout("2024-05", "2024-05-01", "2024-06-01"),
  },
  {
    words: "by 2030",
    text: "The corridor may carry 10 million tonnes by 2030.",
    published: DAY,
    of: "figure",
    status: "possible",
    expected: once("[..2030]", null, "2031-01-01"),
  },
  {
    words: "on 9 May 2024",
    text: "Nobody may have known it on 9 May 2024.",
    published: DAY,
    of: "event",
    expected: once("2024-05-09", "2024-05-09", "2024-05-10"),
  },
  {
    words: "may grow in 2023",
    text: "The ministry says imports may grow in 2023 by a tenth.",
    published: MARCH_2023,
    of: "figure",
    status: "possible",
    expected: throughout("2023", "2023-01-01", "2024-01-01"),
  },
  {
    words: "May 5",
    text: "The talks of May 5 may bring a result.",
    published: "2024-05-20",
    of: "event",
    expected: once("2024-05-05", "2024-05-05", "2024-05-06", "relative"),
  },
]);

const DECADES = inGroup("decades", [
  {
    words: "in the 1990s",
    text: "The first European firms opened offices in the 1990s.",
    published: DAY,
    of: "event",
    expected: once("[1990..1999]", "1990-01-01", "2000-01-01"),
  },
  { words: "the 1990s", published: DAY, of: "figure", expected: throughout("1990/1999", "1990-01-01", "2000-01-01") },
  {
    words: "the 2010s",
    published: null,
    of: "statement",
    expected: throughout("2010/2019", "2010-01-01", "2020-01-01"),
  },
  {
    words: "during the 1980s",
    text: "He taught in Leipzig during the 1980s.",
    published: DAY,
    of: "role",
    expected: throughout("1980/1989", "1980-01-01", "1990-01-01"),
  },
  {
    words: "since the 1990s",
    text: "The company has been in the country since the 1990s.",
    published: DAY,
    of: "statement",
    expected: throughout("1990/..", "1990-01-01", null),
  },
  { words: "the early 1990s", published: DAY, of: "figure", expected: refused("early 1990s") },
  { words: "since the mid-1990s", published: DAY, of: "statement", expected: refused("mid-1990s") },
  // choice: a decade or a century
  { words: "the 1900s", published: DAY, of: "event", expected: refused("[1900..1909]", "[1900..1999]") },
]);

const NOT_IN_THE_CALENDAR = inGroup("not in the calendar", [
  { words: "February 30, 2024", published: DAY, of: "event", expected: refused("February 30, 2024") },
  { words: "on 30 February 2024", published: DAY, of: "event", expected: refused("30 February 2024") },
  { words: "2024-02-30", published: DAY, of: "event", expected: refused("2024-02-30") },
  { words: "2024-13", published: DAY, of: "figure", expected: refused("2024-13") },
  { words: "2024-13-01", published: DAY, of: "event", expected: refused("2024-13-01") },
  { words: "31 April 2024", published: DAY, of: "event", expected: refused("31 April 2024") },
  {
    words: "on 29 February 2023",
    text: "The talks took place on 29 February 2023.",
    published: DAY,
    of: "event",
    expected: refused("29 February 2023"),
  },
  { words: "2023-02-29", published: null, of: "published", expected: refused("2023-02-29") },
  { words: "on June 31", published: DAY, of: "event", expected: refused("June 31") },
  { words: "the 32nd of March 2024", published: DAY, of: "event", expected: refused("32nd of March 2024") },
  { words: "31.04.2024", published: DAY, of: "event", expected: refused("31.04.2024") },
  { words: "13/13/2024", published: DAY, of: "event", expected: refused("13/13/2024") },
  { words: "Q5 2024", published: DAY, of: "figure", expected: refused("Q5 2024") },
  { words: "the fifth quarter of 2024", published: DAY, of: "figure", expected: refused("fifth quarter of 2024") },
  { words: "the first 13 months of 2024", published: DAY, of: "figure", expected: refused("13 months of 2024") },
  { words: "from 28 February to 31 June 2024", published: DAY, of: "figure", expected: refused("31 June 2024") },
]);

const TWO_READINGS = inGroup("two readings", [
  { words: "10.03.2024", published: DAY, of: "event", expected: refused("2024-03-10", "2024-10-03") },
  {
    words: "on 3/4/2024",
    text: "The memorandum was signed on 3/4/2024.",
    published: DAY,
    of: "event",
    expected: refused("2024-03-04", "2024-04-03"),
  },
  { words: "03-04-2024", published: DAY, of: "event", expected: refused("2024-03-04", "2024-04-03") },
  { words: "07/11/2023", published: null, of: "published", expected: refused("2023-07-11", "2023-11-07") },
  { words: "2011-12", published: DAY, of: "figure", expected: refused("2011-12", "2011/2012") },
  {
    words: "in 2008-09",
    text: "Prices in 2008-09 fell by 40 percent.",
    published: DAY,
    of: "figure",
    expected: refused("2008-09", "2008/2009"),
  },
  // one reading only: there is no 13th, 25th or 28th month
  { words: "25.12.2023", published: DAY, of: "event", expected: once("2023-12-25", "2023-12-25", "2023-12-26") },
  { words: "13/4/2024", published: DAY, of: "event", expected: once("2024-04-13", "2024-04-13", "2024-04-14") },
  { words: "4/25/2024", published: DAY, of: "event", expected: once("2024-04-25", "2024-04-25", "2024-04-26") },
  {
    words: "28.02.2025",
    text: "Astana, 28.02.2025. The deputy minister returned from Brussels.",
    published: null,
    of: "published",
    expected: once("2025-02-28", "2025-02-28", "2025-03-01"),
  },
  // both readings are the same day
  { words: "4/4/2024", published: DAY, of: "event", expected: once("2024-04-04", "2024-04-04", "2024-04-05") },
]);

const VAGUE_WORDS = inGroup("vague words", [
  { words: "mid-2024", published: DAY, of: "event", expected: refused("mid-2024") },
  {
    words: "in early 2025",
    text: "The office opened in early 2025.",
    published: DAY,
    of: "event",
    expected: refused("early 2025"),
  },
  { words: "late 2023", published: DAY, of: "event", expected: refused("late 2023") },
  // choice: for a stock the last day would be meant, for an event some week before it
  {
    words: "at the end of 2023",
    text: "The debt stood at $12 billion at the end of 2023.",
    published: DAY,
    of: "figure",
    expected: refused("the end of 2023"),
  },
  // choice: the same
  { words: "at the end of June 2024", published: DAY, of: "event", expected: refused("the end of June 2024") },
  { words: "the beginning of 2024", published: DAY, of: "event", expected: refused("the beginning of 2024") },
  { words: "the middle of 2022", published: DAY, of: "event", expected: refused("the middle of 2022") },
  { words: "around 2015", published: DAY, of: "event", expected: refused("around 2015") },
  // choice: all that is sure is "this year", but the words say more than that
  { words: "earlier this year", published: DAY, of: "event", expected: refused("earlier this year") },
  // choice: from the first of January, to the publication or to the last month counted
  { words: "year-to-date", published: DAY, of: "figure", expected: refused("year-to-date") },
  {
    words: "over the past five years",
    text: "Trade has doubled over the past five years.",
    published: DAY,
    of: "figure",
    expected: refused("the past five years"),
  },
  { words: "in the last three years", published: DAY, of: "figure", expected: refused("the last three years") },
  {
    words: "in recent years",
    text: "He outlined the business partnerships set up in recent years.",
    published: MARCH_2023,
    of: "statement",
    expected: refused("recent years"),
  },
  { words: "the turn of the century", published: DAY, of: "event", expected: refused("the turn of the century") },
  { words: "a decade ago", published: DAY, of: "event", expected: refused("a decade ago") },
  { words: "ten years ago", published: DAY, of: "event", expected: refused("ten years ago") },
  {
    words: "30 years ago",
    text: "Diplomatic relations were established 30 years ago.",
    published: MARCH_2023,
    of: "event",
    expected: refused("30 years ago"),
  },
  { words: "in the summer of 2024", published: DAY, of: "event", expected: refused("summer of 2024") },
  { words: "this spring", published: DAY, of: "event", expected: refused("this spring") },
  { words: "recently", published: DAY, of: "event", expected: refused("recently") },
]);

export const TIME_CASES: readonly TimeCase[] = [
  ...ISO_DATES,
  ...YEARS,
  ...WRITTEN_DATES,
  ...MONTHS,
  ...QUARTERS_AND_HALVES,
  ...RUNS_OF_MONTHS,
  ...RANGES,
  ...SINCE_AND_BY,
  ...RELATIVE_TO_PUBLICATION,
  ...WITHOUT_A_YEAR,
  ...POINTING_BACK,
  ...PLANS_AND_TARGETS,
  ...FISCAL_AND_SPLIT_YEARS,
  ...MODAL_MAY,
  ...DECADES,
  ...NOT_IN_THE_CALENDAR,
  ...TWO_READINGS,
  ...VAGUE_WORDS,
];

/** Texts in which no time stands, though some of their words look like one. */
export const NO_TIME_CASES: readonly { readonly text: string; readonly notTimes: readonly string[] }[] = [
  { text: "Exports may grow.", notTimes: ["may"] },
  { text: "The sides may, if needed, hold a second meeting.", notTimes: ["may", "second"] },
  { text: "The protesters want to march on Brussels.", notTimes: ["march on", "march"] },
  { text: "March on, said the general to his men.", notTimes: ["March on", "March"] },
  { text: "The May family owns two vineyards in France.", notTimes: ["May"] },
  { text: "Theresa May spoke of trade with Central Asia.", notTimes: ["May"] },
  { text: "More than 2024 companies with European capital operate in the country.", notTimes: ["2024"] },
  { text: "The forum was attended by 2030 participants.", notTimes: ["by 2030", "2030"] },
  { text: "The plant sent 2005 tonnes of copper to Poland.", notTimes: ["2005"] },
  { text: "The contract is worth $2012 million.", notTimes: ["2012"] },
  { text: "The line is 1990 kilometres long.", notTimes: ["1990"] },
  { text: "A quarter of all exports and half of all imports go by sea.", notTimes: ["quarter", "half"] },
  { text: "The first half of the corridor is finished.", notTimes: ["first half"] },
  { text: "About 3/4 of the members voted in favour.", notTimes: ["3/4"] },
  { text: "The border post works 24/7.", notTimes: ["24/7"] },
  { text: "Articles 19–21 deal with transport.", notTimes: ["19–21"] },
  { text: "Jan Kowalski and April Jones signed for the two firms.", notTimes: ["Jan", "April"] },
  { text: "Such an august assembly had never sat in the hall.", notTimes: ["august", "sat"] },
  { text: "Certificate No. 2023 was issued by the ministry.", notTimes: ["2023"] },
  { text: "The delegation is staying in room 2019 of the hotel.", notTimes: ["2019"] },
  { text: "The agreement covers 29 areas of cooperation.", notTimes: ["29"] },
  { text: "Turnover rose from 1990 to 2015 units.", notTimes: ["from 1990", "1990 to 2015"] },
];
