import type { FoundPerson } from "../../read/proposal";
import { contains } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import type { RolePlace } from "./role-place";
import { rolesElsewhere } from "./roles-elsewhere";

/** The organisation of the list that the words name; a country alone does not say which of its bodies is meant. */
export function organisationField(person: FoundPerson, { whole, name }: RolePlace, context: DraftContext): DraftField {
  const { mentions, lists, names, known } = context;
  const named = mentions.filter((mention) => contains(whole, mention) && !contains(name, mention));
  const ofType = (type: string) =>
    named.flatMap((mention) =>
      mention.ids.filter((id) => lists.entities.get(id)?.type === type).map((id) => ({ id, mention })),
    );
  const organisations = ofType("organisation");
  const [only] = organisations;
  if (only && new Set(organisations.map(({ id }) => id)).size === 1) return given(only.id, only.mention);
  const before = rolesElsewhere(names.personId(person.name), known).map(({ organisation }) => organisation);
  const places = ofType("place").map(({ id }) => id);
  const within = [...lists.entities.values()]
    .filter(({ type, partOf }) => type === "organisation" && partOf !== undefined && places.includes(partOf))
    .map(({ id }) => id);
  const choices = [...new Set([...before, ...organisations.map(({ id }) => id), ...within, ...places])];
  const why = only ? "its words name several" : "its words name no organisation of the list";
  return asked(why, choices.slice(0, 5));
}
