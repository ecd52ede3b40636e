import type { KnownIds } from "../../dataset/types";
import type { Dataset } from "../../model/dataset";
import type { GatheringForm, MilestoneForm, Role, Status } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { partsOf } from "../names/part-of";
import type { Days } from "../options/read-range";
import type { Meeting } from "./join-passages";
import { partiesOf } from "./parties-of";

/**
 * Which meetings; what is left out does not limit. Places, participants and topics also find their parts.
 * @category Meetings
 * @since 1.0.0
 */
export interface MeetingFilter<I extends Ids = KnownIds> {
  /**
   * Two parties that each had somebody there: named itself, or a person in a post of it. A party and a part of it are one
   * side, not two.
   */
  readonly between?: readonly [I["participant"], I["participant"]];
  readonly place?: I["place"] | I["organisation"];
  /** Who took part: named itself, or a person in a post of it. */
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
  /** Asked for days, also those meetings of which nothing says whether they lie in them: `unknown`. */
  readonly include?: "unknown";
}

type MeetingTest<I extends Ids> = (meeting: Meeting<I>) => boolean;

/** What a meeting must pass, but for its days and its form. */
export function filtersOf<I extends Ids>(
  data: Pick<Dataset<I>, "entities" | "roles">,
  { between, place, participant, topic, status }: MeetingFilter<I>,
): MeetingTest<I>[] {
  const standsIn = standsInOf(data.roles);
  const parts = (whole: string | undefined): ReadonlySet<string> | undefined =>
    whole === undefined ? undefined : partsOf(data.entities, whole);
  const [places, people, topics] = [parts(place), parts(participant), parts(topic)];
  return [
    (meeting) => status === undefined || meeting.status === status,
    (meeting) => places === undefined || meeting.places.some(({ id }) => places.has(id)),
    (meeting) => people === undefined || standsIn(meeting, people).length > 0,
    (meeting) => topics === undefined || meeting.topics.some(({ id }) => topics.has(id)),
    ...(between === undefined ? [] : [isBetween(data.entities, standsIn, between)]),
  ];
}

type StandsIn<I extends Ids> = (meeting: Meeting<I>, side: ReadonlySet<string>) => I["participant"][];

/** Which participants of a meeting stand for a side. */
function standsInOf<I extends Ids>(roles: readonly Role<I>[]): StandsIn<I> {
  const parties = partiesOf(roles);
  return ({ participants, passages }, side) =>
    participants.map(({ id }) => id).filter((id) => parties(id, passages).some((party) => side.has(party)));
}

/** A party and a part of it are never two sides: whoever stands for the part stands for the whole too. */
function isBetween<I extends Ids>(
  entities: Dataset<I>["entities"],
  standsIn: StandsIn<I>,
  [one, other]: readonly [I["participant"], I["participant"]],
): MeetingTest<I> {
  const [ones, others] = [partsOf(entities, one), partsOf(entities, other)];
  if (ones.has(other) || others.has(one)) return () => false;
  return (meeting) => {
    const [here, there] = [standsIn(meeting, ones), standsIn(meeting, others)];
    return here.some((participant) => there.some((another) => another !== participant));
  };
}
