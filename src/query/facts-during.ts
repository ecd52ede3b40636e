import type { KnownIds } from "../dataset/types";
import { groupBy } from "../list/group-by";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import type { DateRange, Time } from "../model/time";
import { type Certainty, certaintyOf } from "../time/certainty";
import { inTimeOrder } from "../time/in-time-order";
import { readOptions, unknownToo } from "./options/read-options";
import { type Days, dayOrOpen, rangeBetween } from "./options/read-range";
import { dateOfPassages } from "./passages/date-of-passages";
import { askEvents } from "./passages/passages-of-events";

/**
 * A fact with the days that it is about.
 * @category Finding facts
 * @since 1.0.0
 */
export interface DatedFact<I extends Ids = KnownIds> {
  readonly fact: Fact<I>;
  /** Both sides `null` if nothing dates it. */
  readonly date: DateRange;
  /** Where the days are from: the fact's own period, other passages on its event, or its article's publication. */
  readonly datedBy: "period" | "event" | "publication";
  /** How surely the days lie in those asked for. */
  readonly certainty: Certainty;
}

/**
 * The days to ask for, `[from, before)`, and what else to give.
 * @category Finding facts
 * @since 1.0.0
 */
export interface DuringOptions extends Days {
  /** Also the facts of which nothing says whether they are about these days: `unknown`. */
  readonly include?: "unknown";
}

/**
 * The facts about days in a range `[from, before)`, earliest first; ties keep the dataset's order.
 *
 * `definitely` if all days that the fact is about lie in the range, `possibly` if only some do: its date is only partly
 * known, or it is about a longer time. A fact without a period is dated by its article's publication; a passage without
 * one by other passages on its event. What nothing dates near the range is left out, unless `include` asks for what is
 * `unknown`.
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
  range: DuringOptions,
): DatedFact<I>[] {
  const { include, ...days } = readOptions<DuringOptions>("factsDuring", range, {
    from: dayOrOpen,
    before: dayOrOpen,
    include: unknownToo,
  });
  const asked = rangeBetween("factsDuring", days);
  const parts = readParts("factsDuring", data, "facts", "events", "entities", "articles");
  const dateOf = factDatesIn(parts);
  const found: DatedFact<I>[] = [];
  for (const fact of parts.facts) {
    const { from, before, holds } = dateOf(fact);
    const certainty = certaintyOf({ from, before, holds }, asked);
    if (certainty === undefined || (certainty === "unknown" && include === undefined)) continue;
    found.push({ fact, date: { from, before }, datedBy: basisOf(fact), certainty });
  }
  return inTimeOrder(found, ({ date }) => date);
}

type FactDates = Pick<Time, "from" | "before" | "holds">;

const UNDATED: FactDates = { from: null, before: null, holds: "once" };

function factDatesIn<I extends Ids>(
  data: Pick<Dataset<I>, "events" | "entities" | "articles">,
): (fact: Fact<I>) => FactDates {
  const published = new Map<string, FactDates>(data.articles.map((article) => [article.id, article.published]));
  const dateOfEvent = askEvents(
    groupBy(data.events, ({ event }) => event),
    new Map(data.entities.map((entity) => [entity.id, entity])),
    (passages): FactDates | undefined => {
      const date = dateOfPassages(passages);
      return date && { ...date, holds: "once" };
    },
  );
  return (fact) =>
    fact.period ?? (fact.kind === "event" ? dateOfEvent(fact.event) : published.get(fact.article)) ?? UNDATED;
}

function basisOf({ period, kind }: Fact): DatedFact["datedBy"] {
  return period !== null ? "period" : kind === "event" ? "event" : "publication";
}
