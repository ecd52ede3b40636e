import type { FoundPerson } from "../../read/proposal";
import { roleAfter, roleBefore } from "../../read/read-title";
import { placesOf } from "../../text/text-span";
import { isWhole } from "../../text/word-edges";
import { type DraftEntry, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { gistAt } from "./gist-at";
import { organisationField } from "./organisation-field";
import { surnameOf } from "./people-in";
import { postField } from "./post-field";
import { placeOfRole } from "./role-place";

/** What somebody is to another person, and no post. */
const RELATION = /\b(?:counterpart|colleague|guest|host|partner)$/iu;

/** A person with the title beside the name; `undefined` if the text has none, or one that is no post. */
export function draftRole(person: FoundPerson, context: DraftContext): DraftEntry | undefined {
  const { text, names } = context;
  const isNoPost = person.role === undefined || RELATION.test(person.role);
  const titled = isNoPost ? titledLater(person, context) : person;
  const place = titled && placeOfRole(titled, context);
  if (!place) return undefined;
  const { role, name, whole } = place;
  const words = text.slice(role.start, role.end);
  if (RELATION.test(words)) return undefined;
  const organisation = organisationField(person, place, context);
  const post = postField(words, role, person, context);
  const fields: Readonly<Record<string, DraftField>> = {
    person: given(names.personId(person.name), name),
    post,
    role: given(words, role),
    organisation,
    voice: given("article"),
  };
  const gist = gistAt(text, whole, whole);
  return { kind: "role", at: name, quote: whole, context: [], fields, gist };
}

/** "Lee, the minister of fish, said": the title that stands beside the surname alone, if nobody else has that. */
function titledLater(person: FoundPerson, { text, people }: DraftContext): FoundPerson | undefined {
  const surname = surnameOf(person.name);
  if (people.filter(({ name }) => name.split(" ").includes(surname)).length !== 1) return undefined;
  for (const start of placesOf(surname, text)) {
    const place = { start, end: start + surname.length };
    if (start < person.end || !isWhole(text, place.start, place.end)) continue;
    const role = roleBefore(text, place) ?? roleAfter(text, place.end);
    if (role !== undefined && !RELATION.test(role)) return { name: surname, role, ...place };
  }
  return undefined;
}
