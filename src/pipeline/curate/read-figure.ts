import type { Problem } from "../../ground/issue";
import type { Quantity } from "../../model/quantity";
import type { Quote } from "../../model/quote";
import { findQuantities } from "../../quantity/find-quantities";
import { readQuantity } from "../../quantity/read-quantity";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { Path } from "../yaml/parse-yaml";
import type { Reading } from "./reading";

/** The quantity that the stated words give, read as the indicator asks; `undefined` where a problem was reported. */
export function readFigure(
  stated: string,
  indicatorId: string,
  spans: readonly Quote[],
  path: Path,
  { lists, report, markRead }: Reading,
): Quantity | undefined {
  const [quote] = spans;
  const indicator = lists.indicators.get(indicatorId);
  const problem = lists.unknown("indicator", indicatorId);
  if (problem) report([...path.slice(0, -1), "indicator"], problem);
  if (indicator === undefined) return undefined;
  if (quote === undefined) return undefined;
  const places = placesOf(stated, quote.exact);
  const [at] = places;
  if (at === undefined || places.length > 1) return report(path, notOnce(stated, places.length));
  const whole = wholePhrase(stated, at, quote.exact);
  if (whole !== stated) return report(path, notWhole(stated, whole));
  const context = spans.map(({ exact }) => exact);
  const reading = readQuantity(stated, { unit: indicator.unit, type: indicator.type, context });
  if (!reading.ok) return report(path, reading);
  markRead({ start: quote.start + at, end: quote.start + at + stated.length });
  return reading.quantity;
}

/** The longest phrase of a figure around the words: nobody may quote "$40 billion" out of "over $40 billion". */
function wholePhrase(stated: string, at: number, text: string): string {
  const phrase = findQuantities(text).find(({ start, end }) => start <= at && at + stated.length <= end);
  return phrase?.words ?? stated;
}

const notOnce = (stated: string, count: number): Problem => ({
  found: `${quoted(stated)} ${count} times in the quote`,
  expected: "the words of the figure, once in the quote",
  fix: count === 0 ? "copy the words out of the quote" : "quote a shorter clause, so that the figure stands in it once",
});

const notWhole = (stated: string, whole: string): Problem => ({
  found: quoted(stated),
  expected: `${quoted(whole)}, the whole phrase of the figure`,
  fix: "take the words around the number along: sign, scale, unit, and what qualifies it",
});
