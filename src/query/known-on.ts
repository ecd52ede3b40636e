import { entitiesOf } from "../fact/entities-of";
import { compareText } from "../list/compare-text";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import { dayAfter, dayBefore } from "../time/day";
import { checkValue, isoDay } from "./options/read-options";

const PARTS = ["articles", "entities", "observations", "roles", "events", "statements", "facts", "findings"] as const;

/** The latest article of a dataset that has none. */
const NO_ARTICLE = "0001-01-01";

/**
 * The dataset as far as it was published on a day, everything in its own order.
 *
 * An article counts as published from the last day on which it can have been; later ones are left out, with their
 * facts. Findings stay where all their facts do, entities where what stays names them or a part of them; so do
 * vocabulary, aliases and tombstones. `latestArticle` is that of the articles that stay; `version` and `hash` are those
 * of the whole.
 *
 * Throws `RangeError` for an impossible day, `TypeError` for what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * knownOn(dataset, "2023-12-31").articles.map(({ id }) => id); // => ["a000","a001","a002"]
 */
export function knownOn<I extends Ids>(data: Dataset<I>, day: string): Dataset<I> {
  checkValue("knownOn", "the day", day, isoDay);
  const whole = { ...data, ...readParts("knownOn", data, ...PARTS) };
  const end = dayAfter(day) ?? day;
  const articles = whole.articles.filter(({ published: { before } }) => before !== null && before <= end);
  const articleIds = new Set<string>(articles.map(({ id }) => id));
  const known = <F extends Fact<I>>(facts: readonly F[]): F[] => facts.filter(({ article }) => articleIds.has(article));
  const facts = known(whole.facts);
  const concerned = new Set<string>(whole.findings.flatMap((finding) => finding.facts));
  const knownIds = new Set<string>(facts.map(({ id }) => id).filter((id) => concerned.has(id)));
  return {
    ...whole,
    latestArticle: latestDay(articles),
    articles,
    entities: named(whole, articles, facts),
    observations: known(whole.observations),
    roles: known(whole.roles),
    events: known(whole.events),
    statements: known(whole.statements),
    facts,
    findings: whole.findings.filter((finding) => finding.facts.every((id) => knownIds.has(id))),
  };
}

function latestDay<I extends Ids>(articles: Dataset<I>["articles"]): string {
  const ends = articles.flatMap(({ published }) => published.before ?? []);
  const before = ends.sort(compareText).at(-1);
  return before === undefined ? NO_ARTICLE : dayBefore(before);
}

/** The entities that articles and facts name, with all that these are part of. */
function named<I extends Ids>(
  data: Dataset<I>,
  articles: Dataset<I>["articles"],
  facts: readonly Fact<I>[],
): Dataset<I>["entities"] {
  const wholes = new Map<string, string | undefined>(data.entities.map(({ id, partOf }) => [id, partOf]));
  const ids = new Set<string>(articles.flatMap(({ reportedBy }) => reportedBy));
  for (const fact of facts) for (const id of entitiesOf(fact)) ids.add(id);
  // A set is walked in the order of its growth, so this reaches wholes of wholes, and a circle ends.
  for (const id of ids) {
    const whole = wholes.get(id);
    if (whole !== undefined) ids.add(whole);
  }
  return data.entities.filter(({ id }) => ids.has(id));
}
