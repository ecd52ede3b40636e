import type { Quote } from "../model/quote";
import type { Time } from "../model/time";
import type { TextSpan } from "../text/text-span";
import type { FoundTime } from "../time/find-times";
import type { Unsure } from "./proposal";

/** The period of a figure with its words, or why it has none. */
export interface PeriodReading {
  readonly period: Time | null;
  readonly from?: readonly Quote[];
  readonly unsure?: Unsure;
}

/** Where a figure stands among its neighbours, and the times of the text. */
export interface PeriodContext {
  readonly text: string;
  readonly figure: TextSpan;
  readonly sentence: TextSpan;
  /** Where the figure before it ends and the next one begins, in its sentence. */
  readonly previousEnd: number;
  readonly nextStart: number;
  readonly times: readonly FoundTime[];
  readonly isGrowth: boolean;
  /** Whether a single day can be its period: people who met, not trade. */
  readonly datesDays: boolean;
  /** People took part on the day of an event, which another sentence may name. */
  readonly isOfEvent: boolean;
  /** Shares, counts and totals to date hold as of the text if it dates them nowhere. */
  readonly mayBeUndated: boolean;
  /** The last day on which the text can have been published. */
  readonly published: string | null;
  /** The sentence whose account this one goes on with. */
  readonly continued: TextSpan | undefined;
  /** What is planned or aimed at has no period that another sentence gives. */
  readonly isPlan: boolean;
}

const COMPARED =
  /(?:\bthan|\bagainst|\bversus|\bvs\.?|\bcompared?(?:d)? (?:to|with)|comparison (?:to|with)|\bfrom|\bover|\babove|\bbelow|\bunder|\bon|\brelative to|\bto|\bof)\s+(?:(?:the|that|those|in|of|for|its|level|levels|figure|indicator|value|result|volume|amount|number|one)\s+)*$/iu;
const BASELINE =
  /(?:\bthan|\bversus|\bvs\.?|\bcompare[ds]? (?:to|with)|\brelative to|comparison (?:with|to)|\bfrom|\bover|\babove|\bbelow|\bon)\s+(?:(?:the|that|those|in|of|for|its|same|level|levels|figure|indicator|value|result|volume|amount|number|one)\s+)*$/iu;
export const COMPARES_BACK =
  /\b(?:earlier|ago|before|previous|prior|preceding|last year's|year-on-year|corresponding|(?:similar|comparable|equivalent) (?:period|quarter|months?))\b/iu;

/** "Up 5 percent on the same period of 2023"; "over the same period" alone can be the period itself. */
const AGAINST_SAME = /^(?:from|on)\b.*\bsame\b|^over\b.*\bsame \p{L}+ (?:of|in|last|a|the)\b/iu;

/** What a figure is compared with: "than in 2015", "from a year earlier". */
export function isBaseline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const words = text.slice(start, end);
  if (AGAINST_SAME.test(words)) return true;
  if (/^(?:from|on|over)\b/iu.test(words) && COMPARES_BACK.test(words)) return true;
  if (/^on \d{4}$/u.test(words)) return true;
  if (/^(?:on|from)\s/iu.test(words) && !COMPARES_BACK.test(words)) return false;
  return BASELINE.test(before) && (COMPARES_BACK.test(words) || COMPARED.test(before));
}

/** "In 2022-23" */
export const SPLIT_YEAR = /\b(?:(?:19|20)\d\d[-–/]\d\d|FY ?\d{2,4})\b(?![-–/\d])/u;
