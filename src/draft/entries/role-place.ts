import type { FoundPerson } from "../../read/proposal";
import { contains, placesOf, type TextSpan } from "../../text/text-span";
import { type DraftContext, sentenceAt } from "../draft-context";
import { wholeSpan } from "../passage";
import { titlesOf } from "./post-titles";

/** How far a title can stand from its name. */
const FARTHEST = 140;
/** What a title goes on with: "of the European Commission (EC)", "and Security Policy". */
const GOES_ON =
  /^(?: (?:of|at|for|to|in|on|and|with|the)(?= (?:the )?\p{Lu})| (?:the(?= \p{Lu})|\p{Lu}[\p{L}\p{M}’'-]*)| \(\p{Lu}{2,8}\))+/u;

/** What stands between a name and the title after it: ", ", " (", ", who is the country’s ", ", EU’s High ". */
const APPOSED = /^(?:,| \(|,? who (?:is|was))(?: (?!and\b|or\b|but\b)[\p{L}\p{M}\d’'-]+){0,5} ?$/u;

/** Where a title stands beside its name. */
export interface RolePlace {
  readonly name: TextSpan;
  readonly role: TextSpan;
  /** From the first to the last word of name, title and what the title is of. */
  readonly whole: TextSpan;
}

/** Where name and title stand beside each other. */
export function placeOfRole({ name, role }: FoundPerson, context: DraftContext): RolePlace | undefined {
  if (role === undefined) return undefined;
  const { text, body } = context;
  for (const at of placesOf(name, text)) {
    const place = { start: at, end: at + name.length };
    if (!contains(body, place)) continue;
    const from = Math.max(body.start, at - FARTHEST - role.length);
    const before = text.slice(from, at).lastIndexOf(role);
    const after = text.slice(place.end, place.end + FARTHEST + role.length).indexOf(role);
    if (after !== -1 && APPOSED.test(text.slice(place.end, place.end + after)))
      return rolePlace(place, place.end + after, role.length, context);
    if (before !== -1 && at - (from + before + role.length) < 40)
      return rolePlace(place, from + before, role.length, context);
  }
  return undefined;
}

function rolePlace(name: TextSpan, at: number, length: number, context: DraftContext): RolePlace {
  const { text, lists, parties } = context;
  const isAfter = at > name.start;
  const mentions = [...context.mentions, ...parties.map(({ id, start, end }) => ({ ids: [id], start, end }))];
  const owner = mentions.find(
    (mention) =>
      !isAfter &&
      mention.start <= at &&
      mention.end > at &&
      mention.end < at + length &&
      mention.ids.some((id) => hasCode(id, lists) || lists.entities.get(id)?.type === "organisation"),
  );
  const from = (owner ? owner.end + 1 : at) + (owner ? 0 : lengthOf(WHOSE, text.slice(at, at + length)));
  const end = withoutLink(endOfTitle(at, at + length, isAfter, context), text);
  const more = GOES_ON.exec(text.slice(end, isAfter ? sentenceAt(context, name).end : name.start))?.[0].length ?? 0;
  const party = mentions.find((mention) => mention.end === at - 1 || mention.end === at - 3);
  const start = isAfter ? name.start : (owner?.start ?? party?.start ?? at);
  const whole = wholeSpan(text, { start, end: isAfter ? end + more : name.end });
  return { name, role: { start: from, end }, whole };
}

/** A title with the rest of what it is for, "and Security Policy"; without the organisation, if a post is called so. */
function endOfTitle(at: number, end: number, isAfter: boolean, { text, lists, people }: DraftContext): number {
  const words = text.slice(at, end).toLowerCase();
  const titles = [...lists.posts.values()]
    .flatMap(titlesOf)
    .filter((title) => /^ (?:of|at|in) /u.test(words.slice(title.length)));
  const [title] = titles.filter((each) => words.startsWith(each)).sort((a, b) => b.length - a.length);
  if (title !== undefined && isOrganisation(words.slice(title.length), lists)) return at + title.length;
  const more = isAfter ? (/^ and \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return people.some(({ start }) => start > end && start < end + more) ? end : end + more;
}

/** "Our Minister for Trade" */
const WHOSE = /^(?:[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Ii]ts|[Tt]he|[Aa]n?) /u;

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0;
}

/** Where a title ends that was cut before what it is of: "Vice-President of the". */
function withoutLink(end: number, text: string): number {
  const [link = ""] = /(?: (?:of|for|at|in|to|and|the))+$/u.exec(text.slice(0, end).slice(-30)) ?? [];
  return end - link.length;
}

function hasCode(id: string, { entities }: DraftContext["lists"]): boolean {
  const entity = entities.get(id);
  return entity === undefined || entity.code !== undefined;
}

/** " of the European Commission". */
function isOrganisation(words: string, { entities }: DraftContext["lists"]): boolean {
  const name = words.replace(/^ (?:of|at|in) (?:the )?/u, "");
  return [...entities.values()].some(
    ({ type, name: own, aliases = [] }) =>
      type === "organisation" && [own, ...aliases].some((each) => each.toLowerCase() === name),
  );
}
