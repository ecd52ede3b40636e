import { indexById } from "../list/index-by-id";
import type { EntityType } from "../model/entity";
import type { EventFact, Status } from "../model/fact";
import { formatList } from "./format-list";
import { describePeriod, openStartOf } from "./format-time";
import type { NamedParts, Names } from "./name-of";

const VERBS: Readonly<Record<Status, string>> = {
  planned: "will take place",
  possible: "may take place",
  target: "should take place",
};

/** "The meeting with Giusi Princi took place, involving Roman Vassilenko, concerning interparliamentary cooperation". */
export function describeEvent(data: NamedParts, fact: EventFact, nameOf: Names): string {
  const { event, place, participants, topics = [] } = fact;
  const name = nameOf(event);
  const isTold = (id: string): boolean => name.includes(nameOf(id));
  const isToldPerson = (id: string): boolean => isTold(id) && typeOf(data, id) === "person";
  const people = participants.every(isTold) ? [] : participants.filter((id) => !isToldPerson(id));
  const subjects = topics.filter((id) => !isTold(id));
  return [
    `${name} ${describeTaking(fact)}`,
    place === undefined || isTold(place) ? "" : ` ${typeOf(data, place) === "place" ? "in" : "at"} ${nameOf(place)}`,
    describeWhen(fact),
    people.length === 0 ? "" : `, involving ${formatList(people.map(nameOf))}`,
    subjects.length === 0 ? "" : `, concerning ${formatList(subjects.map(nameOf))}`,
  ].join("");
}

function describeTaking({ status, period }: EventFact): string {
  if (status !== undefined) return VERBS[status];
  return openStartOf(period) === undefined ? "took place" : "began";
}

function describeWhen({ period }: EventFact): string {
  const start = openStartOf(period);
  if (period === null) return "";
  return ` ${describePeriod(start === undefined ? period : { edtf: start })}`;
}

function typeOf({ entities }: NamedParts, id: string): EntityType | undefined {
  return indexById(entities).get(id)?.type;
}
