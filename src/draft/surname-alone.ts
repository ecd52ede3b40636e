import type { FoundPerson } from "../read/proposal";
import { meet, placesOf, type TextSpan } from "../text/text-span";
import { isWhole } from "../text/word-edges";
import { surnameOf } from "./entries/people-in";

/** The surname of a person, if the text calls nobody else so and uses it alone; what is read otherwise is no surname. */
export function surnameAlone(
  { name }: FoundPerson,
  people: readonly FoundPerson[],
  text: string,
  taken: readonly TextSpan[],
): string | undefined {
  const surname = surnameOf(name);
  if (surname === name || people.filter((other) => other.name.split(" ").includes(surname)).length > 1)
    return undefined;
  const places = placesOf(surname, text)
    .map((start) => ({ start, end: start + surname.length }))
    .filter(({ start, end }) => isWhole(text, start, end));
  const alone = places.filter(({ end }) => text.slice(Math.max(0, end - name.length), end) !== name);
  return alone.length > 0 && !places.some((place) => taken.some((other) => meet(other, place))) ? surname : undefined;
}
