import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { GatheringForm, MilestoneForm } from "../model/fact";
import type { Ids } from "../model/ids";
import type { DateRange } from "../model/time";
import { dayAfter } from "../time/day";
import { inTimeOrder } from "../time/in-time-order";
import { anyText, isoDayCheck, type OptionCheck, oneOf, readOptions, unknownToo } from "./options/read-options";
import { readRange } from "./options/read-range";
import { certaintyAsked } from "./passages/certainty-asked";
import { type Meeting, putTogether } from "./passages/join-passages";
import { filtersOf, type MeetingFilter } from "./passages/meeting-filter";
import type { Passages } from "./passages/passages-of-events";

const FORMS: Readonly<Record<GatheringForm | MilestoneForm, "gathering" | "milestone">> = {
  meeting: "gathering",
  briefing: "gathering",
  visit: "gathering",
  consultations: "gathering",
  council: "gathering",
  ministerial: "gathering",
  summit: "gathering",
  forum: "gathering",
  announcement: "milestone",
  founding: "milestone",
  "entry-into-force": "milestone",
  anniversary: "milestone",
};

const pair: OptionCheck = {
  allowed: "a list of two ids",
  test: (value) => Array.isArray(value) && value.length === 2 && value.every((id) => typeof id === "string"),
};
const days: OptionCheck = {
  allowed: "an object with from and before",
  test: (value) => typeof value === "object" && value !== null,
};

/**
 * Gatherings, each put together from the passages that tell of it, in the order of time.
 *
 * A partly known date is ordered by its first possible day, then its end; one without a first day stands at its end, no
 * date at all comes last. Asked for days, a meeting is found `definitely` if all its possible days lie in them, `possibly`
 * if some do; one that nothing dates near them is left out, unless `include` asks for what is `unknown`. Date and place
 * that its passages leave open are those of the event it is part of.
 *
 * No match gives `[]`. Throws `TypeError` for what is no dataset or an unknown option, `RangeError` for an impossible
 * value, for a range without days, and for `on` together with `during`.
 * @category Meetings
 * @since 1.0.0
 * @example
 * meetings(dataset, { place: "samarkand" }).map(({ name }) => name); // => ["EU-Central Asia Summit"]
 * meetings(dataset, { participant: "charles-michel", on: "2022-10-15" })[0]?.certainty; // => "possibly"
 */
export function meetings<I extends Ids>(
  data: Pick<Dataset<I>, "events" | "entities" | "articles" | "roles">,
  filter: MeetingFilter<I> = {},
): Meeting<I>[] {
  const asked = readOptions<MeetingFilter<I>>("meetings", filter, {
    between: pair,
    place: anyText,
    participant: anyText,
    topic: anyText,
    form: oneOf(...Object.keys(FORMS)),
    status: oneOf("reported", "planned", "possible", "target"),
    on: isoDayCheck,
    during: days,
    include: unknownToo,
  });
  const parts = readParts("meetings", data, "events", "entities", "articles", "roles");
  const range = daysAsked(asked);
  const passes = filtersOf(parts, asked);
  const hasForm = ([{ form }]: Passages<I>): boolean =>
    asked.form === undefined ? FORMS[form] === "gathering" : form === asked.form;
  const found = putTogether(parts, hasForm, certaintyAsked(range, asked.include));
  return inTimeOrder(
    found.filter((meeting) => passes.every((pass) => pass(meeting))),
    ({ date }) => date,
  );
}

function daysAsked({ on, during }: MeetingFilter<Ids>): DateRange {
  if (on !== undefined && during !== undefined)
    throw new RangeError('meetings: options "on" and "during" are both given; allowed: one of them');
  return on === undefined ? readRange('meetings, option "during"', during ?? {}) : { from: on, before: dayAfter(on) };
}
