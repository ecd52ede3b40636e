import type { NamePlace } from "../ground/names";
import type { Entity } from "../model/entity";
import type { FoundPerson } from "../read/proposal";
import { contains } from "../text/text-span";

/**
 * The people of a text by the names that the list has: what was found around such a name, "Foreign Affairs Ann Lee", is
 * the end of a title; and whom the list alone knows. Each once, in text order.
 */
export function knownPeople(
  people: readonly FoundPerson[],
  mentions: readonly NamePlace[],
  entities: ReadonlyMap<string, Entity>,
  text: string,
): readonly FoundPerson[] {
  const full = mentions.filter(
    ({ words, ids }) => words.includes(" ") && ids.some((id) => entities.get(id)?.type === "person"),
  );
  const named = people.map((person) => {
    const mention = full.find((each) => contains(person, each));
    return mention ? withName(person, mention, text) : person;
  });
  const listed = full
    .filter((mention) => !named.some((person) => contains(person, mention)))
    .map(({ words, start, end }) => ({ name: words, start, end }));
  return [...named, ...listed]
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
    .sort((a, b) => a.start - b.start);
}

/** The words before the name belong to the title, if that stands right before them. */
function withName({ role, start, ...person }: FoundPerson, { words, ...place }: NamePlace, text: string): FoundPerson {
  const rest = text.slice(start, place.start).trim();
  const isBefore = role !== undefined && text.slice(0, start).trimEnd().endsWith(role);
  const whole = isBefore && rest !== "" ? `${role} ${rest}` : role;
  return { ...person, name: words, start: place.start, end: place.end, ...(whole !== undefined && { role: whole }) };
}
