import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { GatheringForm, MilestoneForm, Status } from "../model/fact";
import type { Ids } from "../model/ids";
import type { DateRange } from "../model/time";
import { certaintyOf } from "../time/certainty";
import { dayAfter } from "../time/day";
import { inTimeOrder } from "../time/in-time-order";
import type { NamedEntity } from "./names/named-entity";
import { partsOf } from "./names/part-of";
import { anyText, type Check, isoDay, oneOf, readOptions } from "./options/read-options";
import { type Days, readRange } from "./options/read-range";
import { type Meeting, putTogether } from "./passages/join-passages";
import { partiesOf } from "./passages/parties-of";
import type { Passages } from "./passages/passages-of-events";

/**
 * Which meetings; what is left out does not limit. Places, participants and topics also find their parts.
 * @category Meetings
 * @since 1.0.0
 */
export interface MeetingFilter<I extends Ids = KnownIds> {
  /** Two parties that each had somebody there, not the same one: named itself, or a person in a post of it. */
  readonly between?: readonly [I["participant"], I["participant"]];
  readonly place?: I["place"] | I["organisation"];
  /** Who is named as taking part. */
  readonly participant?: I["participant"];
  /** What was talked about: a topic, agreement, programme, route or organisation. */
  readonly topic?: I["entity"];
  /** A form of gathering, or one of milestone: those are found only when asked for. */
  readonly form?: GatheringForm | MilestoneForm;
  readonly status?: "reported" | Status;
  /** A day; not together with `during`. */
  readonly on?: string;
  /** Days `[from, before)`. */
  readonly during?: Days;
}

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

const pair: Check = {
  allowed: "a list of two ids",
  test: (value) => Array.isArray(value) && value.length === 2 && value.every((id) => typeof id === "string"),
};
const days: Check = {
  allowed: "an object with from and before",
  test: (value) => typeof value === "object" && value !== null,
};

/**
 * Gatherings, each put together from the passages that tell of it, in the order of time.
 *
 * A partly known date is ordered by its first possible day, then its end; one without a first day stands at its end, no
 * date at all comes last. Asked for days, a meeting is found `definitely` where all its possible days lie in them,
 * `possibly` where some do. Date and place that its passages leave open are those of the event it is part of.
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
    on: isoDay,
    during: days,
  });
  const parts = readParts("meetings", data, "events", "entities", "articles", "roles");
  const range = daysAsked(asked);
  const passes = filtersOf(parts, asked);
  const hasForm = ([{ form }]: Passages<I>): boolean =>
    asked.form === undefined ? FORMS[form] === "gathering" : form === asked.form;
  const found = putTogether(parts, hasForm).flatMap((meeting) => {
    const certainty = certaintyOf(meeting.date, range);
    return certainty !== undefined && passes.every((pass) => pass(meeting)) ? [{ ...meeting, certainty }] : [];
  });
  return inTimeOrder(found, ({ date }) => date);
}

function daysAsked({ on, during }: MeetingFilter<Ids>): DateRange {
  if (on !== undefined && during !== undefined)
    throw new RangeError('meetings: options "on" and "during" are both given; allowed: one of them');
  return on === undefined ? readRange('meetings, option "during"', during ?? {}) : { from: on, before: dayAfter(on) };
}

type Filter<I extends Ids> = (meeting: Omit<Meeting<I>, "certainty">) => boolean;

function filtersOf<I extends Ids>(
  data: Pick<Dataset<I>, "entities" | "roles">,
  { between, place, participant, topic, status }: MeetingFilter<I>,
): Filter<I>[] {
  const parts = (whole: string | undefined): ReadonlySet<string> | undefined =>
    whole === undefined ? undefined : partsOf(data.entities, whole);
  const [places, people, topics] = [parts(place), parts(participant), parts(topic)];
  return [
    (meeting) => status === undefined || meeting.status === status,
    (meeting) => places === undefined || meeting.places.some(({ id }) => places.has(id)),
    (meeting) => people === undefined || meeting.participants.some(({ id }) => people.has(id)),
    (meeting) => topics === undefined || meeting.topics.some(({ id }) => topics.has(id)),
    ...(between === undefined ? [] : [isBetween(data, between)]),
  ];
}

function isBetween<I extends Ids>(
  data: Pick<Dataset<I>, "entities" | "roles">,
  [one, other]: readonly [I["participant"], I["participant"]],
): Filter<I> {
  const [ones, others] = [partsOf(data.entities, one), partsOf(data.entities, other)];
  const parties = partiesOf(data.roles);
  return ({ participants, passages }) => {
    const standsIn = (side: ReadonlySet<string>) => (participant: NamedEntity<I["participant"]>) =>
      parties(participant.id, passages).some((party) => side.has(party));
    const [here, there] = [participants.filter(standsIn(ones)), participants.filter(standsIn(others))];
    return here.some((participant) => there.some((another) => another !== participant));
  };
}
