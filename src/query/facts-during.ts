import type { KnownIds } from "../dataset/types";
import { groupBy } from "../list/group-by";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import type { DateRange } from "../model/time";
import { type Certainty, certaintyOf } from "../time/certainty";
import { inTimeOrder } from "../time/in-time-order";
import { type Days, readRange } from "./options/read-range";
import { dateOfPassages } from "./passages/date-of-passages";
import { askEvents } from "./passages/passages-of-events";

/**
 * A fact with the days that it is about.
 * @category Finding facts
 * @since 1.0.0
 */
export interface DatedFact<I extends Ids = KnownIds> {
  readonly fact: Fact<I>;
  /** Both sides `null` where nothing dates it. */
  readonly date: DateRange;
  /** Where the days are from: the fact's own period, other passages on its event, or its article's publication. */
  readonly datedBy: "period" | "event" | "publication";
  /** How surely the days lie in those asked for. */
  readonly certainty: Certainty;
}

/**
 * The facts about days in a range `[from, before)`, earliest first; ties keep the dataset's order.
 *
 * `definitely` where all days that the fact is about lie in the range, `possibly` where only some do: its date is only
 * partly known, or it is about a longer time. A fact without a period is dated by its article's publication; a passage
 * without one by other passages on its event, and where none dates it, it is found `possibly` in any range.
 *
 * No match gives `[]`. Throws `RangeError` for an impossible day and for a range without days, `TypeError` for what is
 * no dataset or an unknown option.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * const facts2020 = factsDuring(dataset, { from: "2020-01-01", before: "2021-01-01" });
 * facts2020.filter(({ certainty }) => certainty === "definitely").length; // => 2
 */
export function factsDuring<I extends Ids>(
  data: Pick<Dataset<I>, "facts" | "events" | "entities" | "articles">,
  range: Days,
): DatedFact<I>[] {
  const asked = readRange("factsDuring", range);
  const parts = readParts("factsDuring", data, "facts", "events", "entities", "articles");
  const dateOf = datesOf(parts);
  const found: DatedFact<I>[] = [];
  for (const fact of parts.facts) {
    const days = dateOf(fact);
    const certainty = certaintyOf(days, asked);
    if (certainty === undefined) continue;
    found.push({ fact, date: { from: days.from, before: days.before }, datedBy: basisOf(fact), certainty });
  }
  return inTimeOrder(found, ({ date }) => date);
}

const UNDATED: DateRange = { from: null, before: null };

function datesOf<I extends Ids>(
  data: Pick<Dataset<I>, "events" | "entities" | "articles">,
): (fact: Fact<I>) => DateRange {
  const published = new Map<string, DateRange>(data.articles.map((article) => [article.id, article.published]));
  const dateOfEvent = askEvents(
    groupBy(data.events, ({ event }) => event),
    new Map(data.entities.map((entity) => [entity.id, entity])),
    dateOfPassages,
  );
  return (fact) =>
    fact.period ?? (fact.kind === "event" ? dateOfEvent(fact.event) : published.get(fact.article)) ?? UNDATED;
}

function basisOf({ period, kind }: Fact): DatedFact["datedBy"] {
  return period !== null ? "period" : kind === "event" ? "event" : "publication";
}
