import { placesOf, type TextSpan } from "../../text/text-span";
import { isWhole } from "../../text/word-edges";
import type { DraftContext } from "../draft-context";

/** A person in a stretch of text: by the full name or, after that, by the last word of it. */
export interface PersonPlace extends TextSpan {
  readonly id: string;
  readonly name: string;
}

/** What a person is called after the full name was told: the last word of it. */
export function surnameOf(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** The people that a stretch of text names, each once, at the first mention, in text order. */
export function peopleIn({ text, people, names }: DraftContext, { start, end }: TextSpan): readonly PersonPlace[] {
  return people
    .flatMap(({ name }) => {
      const surname = surnameOf(name);
      const [at] = placesOf(surname, text.slice(start, end))
        .map((offset) => start + offset)
        .filter((from) => isWhole(text, from, from + surname.length));
      if (at === undefined) return [];
      const full = at + surname.length - name.length;
      const isFull = text.slice(Math.max(0, full), at + surname.length) === name;
      return [{ id: names.personId(name), name, start: isFull ? full : at, end: at + surname.length }];
    })
    .sort((a, b) => a.start - b.start);
}

/** The whole name that the text has for a person; `undefined` for anybody that is none of its people. */
export function fullNameOf(id: string, { people, names }: DraftContext): string | undefined {
  return people.find(({ name }) => names.personId(name) === id)?.name;
}
