import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { inTimeOrder } from "../time/in-time-order";
import { checkValue, isoDayCheck, readOptions, unknownToo } from "./options/read-options";
import { certaintyAsked } from "./passages/certainty-asked";
import { type Meeting, putTogether } from "./passages/join-passages";
import type { Passages } from "./passages/passages-of-events";

/**
 * What {@link upcoming} gives besides.
 * @category Meetings
 * @since 1.0.0
 */
export interface UpcomingOptions {
  /** Also what was announced without a date, or so that nothing says whether it lies ahead: `unknown`. */
  readonly include?: "unknown";
}

/**
 * The gatherings and milestones that an article announced and that lie on or after a day, in the order of time.
 *
 * `definitely` if all their possible days do, `possibly` if some do. Announced means that a passage tells of it as
 * planned or possible, even if a later article reports that it was held. Articles published after the day are read
 * too; what was known by then is `upcoming(knownOn(data, day), day)`.
 *
 * No match gives `[]`. Throws `RangeError` for an impossible day, `TypeError` for what is no dataset.
 * @category Meetings
 * @since 1.0.0
 * @example
 * upcoming(dataset, "2025-03-01").length; // => 3
 * upcoming(dataset, "2025-03-01")[0]?.name; // => "EU-Central Asia Ministerial Meeting"
 * upcoming(dataset, "2025-03-01")[0]?.certainty; // => "possibly"
 */
export function upcoming<I extends Ids>(
  data: Pick<Dataset<I>, "events" | "entities" | "articles">,
  day: string,
  options: UpcomingOptions = {},
): Meeting<I>[] {
  const { include } = readOptions<UpcomingOptions>("upcoming", options, { include: unknownToo });
  checkValue("upcoming", "the day", day, isoDayCheck);
  const parts = readParts("upcoming", data, "events", "entities", "articles");
  const ahead = putTogether(parts, isAnnounced, certaintyAsked({ from: day, before: null }, include));
  return inTimeOrder(ahead, ({ date }) => date);
}

function isAnnounced(passages: Passages<Ids>): boolean {
  return passages.some(({ status }) => status === "planned" || status === "possible");
}
