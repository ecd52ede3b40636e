import type { FoundPerson } from "../../read/proposal";
import { slugOf } from "../../text/slug-of";
import { contains, spansWithin, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { homeChoice } from "./figure-fields";
import type { RolePlace } from "./role-place";
import { rolesElsewhere } from "./roles-elsewhere";

/**
 * The organisation of the list that the words name. A country alone does not say which of its bodies is meant, unless the
 * list has none of them and the words name no other.
 */
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
  const parties = spansWithin(context.parties, whole).filter((party) => !contains(name, party));
  const places = [...new Set([...ofType("place"), ...parties].map(({ id }) => id))];
  const bodiesOf = (ids: readonly string[]) =>
    [...lists.entities.values()]
      .filter(({ type, partOf }) => type === "organisation" && partOf !== undefined && ids.includes(partOf))
      .map(({ id }) => id);
  const bodies = newBody(place, context);
  const owner = titleOwner(parties, place, context);
  const others = before.filter((id) => id !== owner?.id);
  if (owner && [...others, ...organisations, ...bodies, ...bodiesOf([owner.id])].length === 0)
    return given(owner.id, owner);
  const ministry = owner && ministryOf(context.text.slice(place.role.start, place.role.end), owner.id, lists);
  if (ministry !== undefined && owner && organisations.length === 0) return given(ministry, owner, place.role);
  const within = bodiesOf(places);
  const listed = [...before, ...organisations.map(({ id }) => id), ...within].slice(0, MOST_CHOICES);
  const choices = [...new Set([...listed, ...bodies, ...places])];
  const why = only ? "its words name several" : "its words name no organisation of the list";
  return asked(why, choices.length > 0 ? choices : homeChoice(context));
}

const MINISTER = /^(?:(?:first|deputy|vice|assistant|acting) )*(?:(?:minister of|minister for) (.+)|(.+) minister)$/u;

/** The one ministry of a party that its minister, or a deputy, is called after: "Foreign Minister", "Ministry of Foreign Affairs". */
function ministryOf(title: string, party: string, { entities }: DraftContext["lists"]): string | undefined {
  const [, of, before] = MINISTER.exec(title.toLowerCase()) ?? [];
  const field = (of ?? before)?.replace(/ affairs$/u, "");
  if (field === undefined) return undefined;
  const names = [`${field} ministry`, `${field} affairs ministry`, `ministry of ${field}`, `ministry for ${field}`];
  const called = (name: string) =>
    names.some((each) =>
      name
        .toLowerCase()
        .replace(/ affairs$/u, "")
        .endsWith(each),
    );
  const ministries = [...entities.values()].filter(
    ({ type, partOf, name, aliases = [] }) =>
      type === "organisation" && partOf === party && [name, ...aliases].some(called),
  );
  return ministries.length === 1 ? ministries[0]?.id : undefined;
}

/** The one party that a title is of: "Norway’s ambassador to Peru", "Ambassador of Norway to Peru". */
function titleOwner<T extends TextSpan>(parties: readonly T[], { role, whole }: RolePlace, { text }: DraftContext) {
  const owners = parties.filter(
    ({ start, end }) =>
      start === role.start ||
      (end < role.start && /^(?:['’]s)? $/u.test(text.slice(end, role.start))) ||
      (start > role.start && /\bof (?:the )?$/u.test(text.slice(whole.start, start))),
  );
  return owners.length === 1 ? owners[0] : undefined;
}

const MOST_CHOICES = 4;

/** "at the Italian Ministry of Trade"; what a minister is of is no body. */
const BODY =
  /(?<!\b(?:[Mm]inister|[Ss]ecretary)) (?:at|of|in) (?:the )?((?:\p{Lu}[\p{L}\p{M}’'-]*)(?: (?:(?:of|for|and|on) )?\p{Lu}[\p{L}\p{M}’'-]*)+)$/u;

/** The body that the words end with, "at the Italian Ministry of Trade", if the list does not have it. */
function newBody({ role, name, whole }: RolePlace, { text, mentions, parties }: DraftContext): readonly string[] {
  const words = text.slice(role.start, role.start < name.start ? role.end : whole.end);
  const [, body] = BODY.exec(words) ?? [];
  const isKnown = [...mentions, ...parties].some(
    (known) => known.end === whole.end && known.start > role.start + 1 && text.slice(known.start, known.end) === body,
  );
  return body === undefined || isKnown ? [] : [`${slugOf(body)} (new in seeds/entities.yaml)`];
}
