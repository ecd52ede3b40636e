import type { FoundPerson } from "../../read/proposal";
import { type DraftEntry, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { gistAt } from "./gist-at";
import { organisationField } from "./organisation-field";
import { postField } from "./post-field";
import { placeOfRole } from "./role-place";

/** What somebody is to another person, and no post. */
const RELATION = /\b(?:counterpart|colleague|guest|host|partner)$/iu;

/** A person with the title beside the name; `undefined` if the text has none, or one that is no post. */
export function draftRole(person: FoundPerson, context: DraftContext): DraftEntry | undefined {
  const { text, names } = context;
  const place = placeOfRole(person, context);
  if (place === undefined) return undefined;
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
