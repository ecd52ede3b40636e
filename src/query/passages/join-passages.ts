import type { EventFact, GatheringForm, MilestoneForm, Status } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { DateRange } from "../../model/time";
import type { Certainty } from "../../time/certainty";
import { dateOfPassages } from "./date-of-passages";
import { askEvents, type EventData, type Passages, passagesByEvent } from "./passages-of-events";

/**
 * An event, put together from the passages that tell of it.
 * @category Meetings
 * @since 1.0.0
 */
export interface Meeting<I extends Ids = Ids> {
  readonly event: I["event"];
  readonly name: string;
  /** What the first passage calls it. */
  readonly form: GatheringForm | MilestoneForm;
  /** `reported` where any passage tells of it as having happened. */
  readonly status: "reported" | Status;
  /** The days on which it can have been; both sides `null` where nothing dates it. */
  readonly date: DateRange;
  /** The passages that the date is from: its own or, where they are silent, those of the event it is part of. */
  readonly datedBy: readonly EventFact<I>[];
  /** How surely it lies in the days asked for; `definitely` where no days were asked for. */
  readonly certainty: Certainty;
  /** Where it was, by its own passages or, where they are silent, by those of the event it is part of. */
  readonly places: readonly I["place"][];
  /** In the order of first mention, as are the places and topics. */
  readonly participants: readonly I["entity"][];
  readonly topics: readonly I["entity"][];
  /** The number in the series, where a passage gives one. */
  readonly ordinal?: number;
  /** The wider event, series or organisation that it belongs to. */
  readonly partOf?: I["entity"];
  /** All that tells of it, in the order of publication. */
  readonly passages: Passages<I>;
}

const UNDATED = { from: null, before: null, datedBy: [] };

/** The events whose passages are asked for, each put together from them, in the order in which they are first told of. */
export function putTogether<I extends Ids>(
  data: EventData<I>,
  isAsked: (passages: Passages<I>) => boolean,
): Omit<Meeting<I>, "certainty">[] {
  const entities = new Map<string, EventData<I>["entities"][number]>(
    data.entities.map((entity) => [entity.id, entity]),
  );
  const byEvent = passagesByEvent(data);
  const dateOf = askEvents(byEvent, entities, dateOfPassages);
  const placesOf = askEvents(byEvent, entities, placesOfPassages);
  const asked = [...byEvent].filter(([, passages]) => isAsked(passages));
  return asked.map(([event, passages]) => {
    const { datedBy, from, before } = dateOf(event) ?? UNDATED;
    const ordinal = passages.find((passage) => passage.ordinal !== undefined)?.ordinal;
    const entity = entities.get(event);
    return {
      event,
      name: entity?.name ?? event,
      form: passages[0].form,
      status: statusOf(passages),
      date: { from, before },
      datedBy: [...datedBy],
      places: [...(placesOf(event) ?? [])],
      participants: distinct(passages, ({ participants }) => participants),
      topics: distinct(passages, ({ topics }) => topics),
      ...(ordinal !== undefined && { ordinal }),
      ...(entity?.partOf !== undefined && { partOf: entity.partOf }),
      passages,
    };
  });
}

const STRONGEST_FIRST: readonly (Status | undefined)[] = [undefined, "planned", "target", "possible"];

function statusOf(passages: readonly EventFact[]): "reported" | Status {
  const told = passages.map(({ status }) => status);
  return STRONGEST_FIRST.find((status) => told.includes(status)) ?? "reported";
}

function placesOfPassages<I extends Ids>(passages: readonly EventFact<I>[]): I["place"][] | undefined {
  const places = distinct(passages, ({ place }) => place && [place]);
  return places.length === 0 ? undefined : places;
}

function distinct<P, T>(passages: readonly P[], idsIn: (passage: P) => readonly T[] | undefined): T[] {
  const found = new Set<T>();
  for (const passage of passages) for (const id of idsIn(passage) ?? []) found.add(id);
  return [...found];
}
