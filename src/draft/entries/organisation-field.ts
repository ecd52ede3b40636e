import type { FoundPerson } from "../../read/proposal";
import { slugOf } from "../../text/slug-of";
import { contains } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { homeChoice } from "./figure-fields";
import type { RolePlace } from "./role-place";
import { rolesElsewhere } from "./roles-elsewhere";

/** The organisation of the list that the words name; a country alone does not say which of its bodies is meant. */
export function organisationField(person: FoundPerson, place: RolePlace, context: DraftContext): DraftField {
  const { whole, name } = place;
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
  const listed = [...before, ...organisations.map(({ id }) => id), ...within, ...places].slice(0, 5);
  const choices = [...new Set([...listed, ...newBody(place, context)])];
  const why = only ? "its words name several" : "its words name no organisation of the list";
  return asked(why, choices.length > 0 ? choices : homeChoice(context));
}

const BODY =
  /\b(?:at|of|in) (?:the )?((?:\p{Lu}[\p{L}\p{M}’'-]*)(?: (?:(?:of|for|and|on) )?\p{Lu}[\p{L}\p{M}’'-]*)+)$/u;

/** The body that the words end with, "at the Italian Ministry of Trade", or else its party, if the list has neither. */
function newBody({ role, name, whole }: RolePlace, { text, names, mentions }: DraftContext): readonly string[] {
  const words = text.slice(role.start, role.start < name.start ? role.end : whole.end);
  const [, body] = BODY.exec(words) ?? [];
  const isListed = mentions.some(
    (mention) =>
      mention.end === whole.end && mention.start > role.start + 1 && text.slice(mention.start, mention.end) === body,
  );
  const parties = names.added().filter(({ type, name }) => type === "place" && words.includes(name));
  return [
    ...(body === undefined || isListed ? [] : [`${slugOf(body)} (new in seeds/entities.yaml)`]),
    ...parties.map(({ id }) => id),
  ];
}
