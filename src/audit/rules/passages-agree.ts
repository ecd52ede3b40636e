import { groupBy } from "../../list/group-by";
import type { EventFact } from "../../model/fact";
import type { NonEmpty } from "../../model/non-empty";
import { attributeFact } from "../../wording/attribute-fact";
import { formatList } from "../../wording/format-list";
import { describePeriod } from "../../wording/format-time";
import { widerEntity } from "../entities/wider-entity";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** Something that passages tell of an event, and of which an event has but one. */
interface Aspect {
  readonly name: string;
  /** In words; `undefined` if the passage does not give it. */
  readonly words: (passage: EventFact, input: Indexed) => string | undefined;
  /** Two passages or more that cannot both be right, the odd one first; none if all can. */
  readonly apart: (passages: readonly EventFact[], input: Indexed) => readonly EventFact[];
}

const ASPECTS: readonly Aspect[] = [
  {
    name: "date",
    words: ({ period }) => (period === null ? undefined : describePeriod(period)),
    apart: datesApart,
  },
  {
    name: "number",
    words: ({ ordinal }) => (ordinal === undefined ? undefined : `number ${ordinal}`),
    apart: numbersApart,
  },
  {
    name: "place",
    words: ({ place }, { nameOf }) => (place === undefined ? undefined : `in ${nameOf(place)}`),
    apart: placesApart,
  },
];

/**
 * All passages that tell of one event can be right about its date, its number and its place.
 *
 * Example: one article holds the 38th meeting of a club on 19 October 2023, another the same meeting on 20 November.
 *
 * Reading: a contradiction if both tell of what has happened; a tension if one tells of a plan, for plans change. A place
 * within the other is no disagreement.
 */
export const passagesAgree: Rule = {
  id: "passages-agree",
  needs: "two passages that give the date, the number or the place of one event",
  check: (input) => {
    const events = [...groupBy(input.events, ({ event }) => event).values()];
    return events.flatMap((passages) => ASPECTS.flatMap((aspect) => checkAspect(aspect, passages, input)));
  },
};

function checkAspect(aspect: Aspect, passages: NonEmpty<EventFact>, input: Indexed): Outcome[] {
  const [first, second, ...others] = passages.filter((passage) => aspect.words(passage, input) !== undefined);
  if (first === undefined || second === undefined) return [];
  const told = [first, second, ...others] as const;
  const reported = aspect.apart(
    told.filter(({ status }) => status === undefined),
    input,
  );
  const [odd, ...rest] = reported.length > 0 ? reported : aspect.apart(told, input);
  const name = `${input.nameOf(first.event)}: the passages that give its ${aspect.name}`;
  if (odd === undefined) return [decided("pass", told, `${name} can all be right.`)];
  const words = [odd, ...rest].map((passage) => `${aspect.words(passage, input)} (${attributeFact(passage, input)})`);
  const verdict = reported.length > 0 ? "contradiction" : "tension";
  const doubt = verdict === "tension" ? ", but one of them tells of a plan, and plans change" : "";
  return [decided(verdict, [odd, ...rest], `${name} do not agree: ${formatList(words)}${doubt}.`)];
}

/** The one that begins last and the one that ends first, if no day lies in both. */
function datesApart(passages: readonly EventFact[]): EventFact[] {
  const [first, ...others] = passages.flatMap((passage) => (passage.period ? { passage, ...passage.period } : []));
  if (first === undefined) return [];
  const last = others.reduce((latest, other) => ((other.from ?? "") > (latest.from ?? "") ? other : latest), first);
  const early = others.reduce((least, other) => ((other.before ?? "~") < (least.before ?? "~") ? other : least), first);
  const isApart = last.from !== null && early.before !== null && early.before <= last.from;
  return isApart ? [last.passage, early.passage] : [];
}

/** The first passage of each number, the rarest number first. */
function numbersApart(passages: readonly EventFact[]): EventFact[] {
  const groups = [...groupBy(passages, ({ ordinal }) => ordinal).values()];
  return groups.length < 2 ? [] : groups.sort((a, b) => a.length - b.length).map(([first]) => first);
}

/** The first passage of each place, the rarest place first, if not all lie in one another. */
function placesApart(passages: readonly EventFact[], { entities }: Indexed): EventFact[] {
  const groups = groupBy(passages, ({ place }) => place ?? "");
  const wider = new Set(
    [...groups.keys()].flatMap((id) => widerEntity(entities, id, (other) => groups.has(other)) ?? []),
  );
  const narrowest = [...groups].filter(([id]) => !wider.has(id)).map(([, group]) => group);
  return narrowest.length < 2 ? [] : narrowest.sort((a, b) => a.length - b.length).map(([first]) => first);
}
