import type { Head } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, unsureOf } from "./indicator-reading";

/** Without a period, what "has reached" a level is a total. */
const HAS_GROWN = /\b(?:has|have) (?:reached|exceeded|totall?ed|amounted to|grown to|risen to|hit)\b|\bstands at\b/iu;

/** "At the end of 2023", "on 31 December 2023" */
const AS_OF =
  /\b(?:at (?:the )?(?:end|beginning|start)\b|end-|as (?:of|at)\b|year-end\b|on (?:the same date|\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}\p{L}+ \d{1,2}, \d{4}))/iu;
/** "Between 2010 and 2017", "2010–2019" */
const YEARS =
  /\b(?:between|from) (?:19|20)\d\d (?:and|to|until|till|through) (?:19|20)\d\d\b|\b(?:19|20)\d\d[–-](?:19|20)\d\d\b/iu;
const HELD = /^(?:capital|holds?|held)$/iu;
const EITHER = ["investment-cumulative", "investment-inflow"];

/** An inflow has a period with an end; a total to date says so or begins with "since". */
export function readInvestment(head: Head, { text, sentence, figure, figures }: IndicatorContext): IndicatorReading {
  const around = nearby({ text, sentence, figure, figures });
  if (
    /\b(?:company|firm|group|corporation|conglomerate|giant|port|airport|operator|carrier|utility|retailer|developer|holding|consortium|project|plant|factory|factories|mine|hotel|terminal|refinery|warehouse|facility|farm|mill|tannery|brewery|smelter|hub)\b/iu.test(
      around,
    )
  )
    return unsureOf(head, "investment-inflow", "it can be what one company invested");
  if (HELD.test(head.words) || YEARS.test(around)) return { head, indicator: "investment-cumulative" };
  if (
    /\bsince\b|\bstocks?\b|\bpositions?\b|\bheld\b|\bto date\b|\bso far\b|\bby now\b|\buntil (?:now|the end|(?:\p{Lu}\p{L}+ )?\d{4})\b|\btill now\b|\baccumulated\b|\bcumulative(?:ly)?\b|\badds? up\b|\bin total\b|\bover the years\b|\btotal volume\b|\b(?:have|has|had) (?:already )?(?:invested|put|poured|placed)\b|\bfrom \d{4} (?:until|till|to) (?:now|today)\b/iu.test(
      around,
    )
  )
    return { head, indicator: "investment-cumulative" };
  if (AS_OF.test(around) && !/\binflows?\b/iu.test(head.words)) {
    if (/\bst(?:ood|ands)\b|\bposition\b/iu.test(around)) return { head, indicator: "investment-cumulative" };
    return {
      ...unsureOf(head, "investment-cumulative", "an inflow or a total to date", EITHER),
      indicator: "investment-cumulative",
    };
  }
  if (
    /\binflows?\b/iu.test(head.words) ||
    /\b(?:19|20)\d\d\b|\b(?:last|this) year\b|\bquarter\b|\bmonths?\b|\bhalf\b|\bannual/iu.test(around)
  )
    return { head, indicator: "investment-inflow" };
  if (HAS_GROWN.test(around)) return { head, indicator: "investment-cumulative" };
  return {
    ...unsureOf(head, "investment-cumulative", "an inflow or a total to date", EITHER),
    indicator: "investment-cumulative",
  };
}

/** The words between the figure before and the figure after, in its sentence. */
export function nearby({
  text,
  sentence,
  figure,
  figures,
}: Pick<IndicatorContext, "text" | "sentence" | "figure" | "figures">): string {
  const before = figures.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start;
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  const after = text.slice(figure.end, next).split(/[;,]\s| and (?:that|the|its|their|now|today)\b/u)[0] ?? "";
  return text.slice(Math.max(before, figure.start - 200), figure.end) + after;
}
