import type { Problem } from "../../ground/issue";
import type { Quantity } from "../../model/quantity";
import type { Sentence } from "../../model/quote";
import { inArticle } from "../../quantity/in-article";
import { readQuantity } from "../../quantity/read-quantity";
import type { CuratedFact } from "../../schema/curation";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { Path } from "../yaml/parse-yaml";
import type { Base } from "./curate-base";
import { type Reading, spansOf } from "./reading";
import type { Settlement } from "./settlement";

type CuratedFigure = Extract<CuratedFact, { kind: "observation" }>;

/**
 * The quantity that the stated words give, read as the indicator asks and with the words beside them in their sentence;
 * `undefined` if a problem was reported.
 */
export function readFigure(
  { stated, indicator: id, wording, status }: CuratedFigure,
  { sentence, ...base }: Base & { readonly sentence: Sentence },
  path: Path,
  { lists, report, markRead }: Reading,
  settlement: Settlement,
): Quantity | undefined {
  const { quote } = base;
  const indicator = lists.indicators.get(id);
  const problem = lists.unknown("indicator", id);
  if (problem) report([...path.slice(0, -1), "indicator"], problem);
  if (indicator === undefined) return undefined;
  const places = placesOf(stated, quote.exact);
  const [at] = places;
  if (at === undefined || places.length > 1) return report(path, notOnce(stated, places.length));
  const reading = readQuantity(stated, {
    unit: indicator.unit,
    type: indicator.type,
    sentence: sentence.exact,
    at: quote.start + at - sentence.start,
    context: spansOf(base).map(({ exact }) => exact),
    wordings: [...(wording === undefined ? [] : [wording]), ...indicator.words],
    status,
    settled: settlement.ofFigure,
  });
  if (!reading.ok) return report(path, reading);
  settlement.meet(reading.settled);
  markRead({ start: quote.start + at, end: quote.start + at + stated.length });
  return inArticle(reading.quantity, sentence);
}

const notOnce = (stated: string, count: number): Problem => ({
  found: `${quoted(stated)} ${count} times in the quote`,
  expected: "the words of the figure, once in the quote",
  fix: count === 0 ? "copy the words out of the quote" : "quote a shorter clause, so that the figure stands in it once",
});
