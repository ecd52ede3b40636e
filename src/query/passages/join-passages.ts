import type { KnownIds } from "../../dataset/types";
import { strongestStatus } from "../../fact/strongest-status";
import { indexById } from "../../list/index-by-id";
import type { EventFact, GatheringForm, MilestoneForm, Status } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { Mutable } from "../../model/mutable";
import type { DateRange } from "../../model/time";
import type { Certainty } from "../../time/certainty";
import { type NamedEntity, namedIn } from "../names/named-entity";
import { dateOfPassages } from "./date-of-passages";
import { askEvents, type EventData, type Passages, passagesByEvent } from "./passages-of-events";

/**
 * An event, put together from the passages that tell of it.
 * @category Meetings
 * @since 1.0.0
 */
export interface Meeting<I extends Ids = KnownIds> {
  /** The event. */
  readonly id: I["event"];
  readonly name: string;
  /** What the first passage calls it. */
  readonly form: GatheringForm | MilestoneForm;
  /** `reported` if any passage tells of it as having happened. */
  readonly status: "reported" | Status;
  /** The days on which it can have been; both sides `null` if nothing dates it. */
  readonly date: DateRange;
  /** The passages that the date is from: its own or, if they are silent, those of the event it is part of. */
  readonly datedBy: readonly EventFact<I>[];
  /** How surely it lies in the days asked for; `definitely` if no days were asked for. */
  readonly certainty: Certainty;
  /** Where it was, by its own passages or, if they are silent, by those of the event it is part of. */
  readonly places: readonly NamedEntity<I["place"] | I["organisation"]>[];
  /** In the order of first mention, as are the places and topics. */
  readonly participants: readonly NamedEntity<I["participant"]>[];
  readonly topics: readonly NamedEntity<I["entity"]>[];
  /** The number in the series, if a passage gives one. */
  readonly ordinal?: number;
  /** The wider event, series or organisation that it belongs to. */
  readonly partOf?: NamedEntity<I["entity"]>;
  /** All that tells of it, in the order of publication. */
  readonly passages: Passages<I>;
}

const UNDATED = { from: null, before: null, datedBy: [] };

/**
 * The events whose passages and date are asked for, each put together from its passages, in the order in which they are
 * first told of. `certaintyFor` says how surely a date is asked for; `undefined` if it is not.
 */
export function putTogether<I extends Ids>(
  data: EventData<I>,
  isAsked: (passages: Passages<I>) => boolean,
  certaintyFor: (date: DateRange) => Certainty | undefined,
): Meeting<I>[] {
  const entities = indexById(data.entities);
  const named = namedIn(data.entities);
  const byEvent = passagesByEvent(data);
  const dateOf = askEvents(byEvent, entities, dateOfPassages);
  const placesOf = askEvents(byEvent, entities, placesOfPassages);
  const found: Meeting<I>[] = [];
  for (const [id, passages] of byEvent) {
    if (!isAsked(passages)) continue;
    const [first, ...others] = passages;
    const { datedBy, from, before } = dateOfPassages(passages) ?? dateOf(id) ?? UNDATED;
    const date = { from, before };
    const certainty = certaintyFor(date);
    if (certainty === undefined) continue;
    const meeting: Mutable<Meeting<I>> = {
      id,
      name: named(id).name,
      form: first.form,
      status: strongestStatus(passages),
      date,
      datedBy: [...datedBy],
      certainty,
      places: (placesOfPassages(passages) ?? placesOf(id) ?? []).map(named),
      participants: distinct(passages, ({ participants }) => participants).map(named),
      topics: distinct(passages, ({ topics }) => topics).map(named),
      passages: [first, ...others],
    };
    const ordinal = passages.find((passage) => passage.ordinal !== undefined)?.ordinal;
    const partOf = entities.get(id)?.partOf;
    if (ordinal !== undefined) meeting.ordinal = ordinal;
    if (partOf !== undefined) meeting.partOf = named(partOf);
    found.push(meeting);
  }
  return found;
}

function placesOfPassages<I extends Ids>(
  passages: readonly EventFact<I>[],
): (I["place"] | I["organisation"])[] | undefined {
  const places = distinct(passages, ({ place }) => place && [place]);
  return places.length === 0 ? undefined : places;
}

function distinct<P, T>(passages: readonly P[], idsIn: (passage: P) => readonly T[] | undefined): T[] {
  const [only, another] = passages;
  const ids = only === undefined || another !== undefined ? undefined : (idsIn(only) ?? []);
  if (ids !== undefined && ids.length < 2) return [...ids];
  const found = new Set<T>();
  for (const passage of passages) for (const id of idsIn(passage) ?? []) found.add(id);
  return [...found];
}
