import type { Post } from "../../model/post";
import { findParties } from "../../read/find-parties";
import type { FoundPerson } from "../../read/proposal";
import { slugOf } from "../../text/slug-of";
import { contains, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { titlesOf } from "./post-titles";
import { rolesElsewhere } from "./roles-elsewhere";

/** The post that is called so: its title or an alias, alone or before the organisation; or words it had elsewhere. */
export function postField(words: string, role: TextSpan, person: FoundPerson, context: DraftContext): DraftField {
  const { lists, known, names } = context;
  const posts = [...lists.posts.values()];
  const bare = withoutParties(words, role, context);
  const called = posts.filter((post) => titlesOf(post).some((title) => title === bare));
  const worded = new Set(known.flatMap((fact) => (fact.kind === "role" && fact.role === words ? [fact.post] : [])));
  const sure = called.length === 1 ? called[0]?.id : worded.size === 1 ? [...worded][0] : undefined;
  if (sure !== undefined) return given(sure, role);
  const before = rolesElsewhere(names.personId(person.name), known).map(({ post }) => post);
  const choices = [...new Set([...called.map(({ id }) => id), ...worded, ...before, ...alike(bare, posts)])];
  return asked("no post of the list is called so", [...choices, `${slugOf(bare)} (new in seeds/posts.yaml)`], [role]);
}

/** "EU Commissioner for Trade" is Commissioner for Trade, whoever's: without the parties that a list or every text knows. */
function withoutParties(words: string, { start, end }: TextSpan, { mentions, lists }: DraftContext): string {
  const listed = mentions
    .filter((mention) => contains({ start, end }, mention) && mention.ids.some((id) => lists.entities.get(id)?.code))
    .map((mention) => ({ start: mention.start - start, end: mention.end - start }));
  const parties = [...listed, ...findParties(words)];
  const kept = Array.from({ length: words.length }, (_, at) =>
    parties.some((party) => party.start <= at && at < party.end) ? "" : words.charAt(at),
  );
  return kept
    .join("")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?: (?:of|to|in|at|for|the))+$/u, "")
    .toLowerCase();
}

const MOST_ALIKE = 2;

/** The posts that share most of their words with a title. */
function alike(words: string, posts: readonly Post[]): readonly string[] {
  const wordsOf = (title: string) => title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const own = new Set(wordsOf(words));
  return posts
    .map(({ id, title }) => ({ id, shared: wordsOf(title).filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_ALIKE)
    .map(({ id }) => id);
}
