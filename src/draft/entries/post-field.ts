import type { Post } from "../../model/post";
import { findParties } from "../../read/find-parties";
import type { FoundPerson } from "../../read/proposal";
import { contains, type TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { titlesOf } from "./post-titles";
import { rolesElsewhere } from "./roles-elsewhere";

/** The post that is called so: its title or an alias, alone or before the organisation; or words it had elsewhere. */
export function postField(words: string, role: TextSpan, person: FoundPerson, context: DraftContext): DraftField {
  const { lists, known, names } = context;
  const posts = [...lists.posts.values()];
  const title = withoutParties(words, role, context);
  const bare = title.toLowerCase();
  const called = posts.filter((post) => titlesOf(post).some((title) => title === bare));
  const worded = new Set(known.flatMap((fact) => (fact.kind === "role" && fact.role === words ? [fact.post] : [])));
  const sure = called.length === 1 ? called[0]?.id : worded.size === 1 ? [...worded][0] : undefined;
  if (sure !== undefined) return given(sure, role);
  const before = rolesElsewhere(names.personId(person.name), known).map(({ post }) => post);
  const [near, far] = alike(bare, posts);
  const there = posts.filter((post) => titlesOf(post).some((each) => /^ (?:in|to) /u.test(wordsAfter(each, bare))));
  const likely = [...new Set([...[...called, ...there].map(({ id }) => id), ...worded, ...before, ...near])];
  const others = far.filter((id) => !likely.includes(id));
  return asked(
    "no post of the list is called so",
    [...likely, `${names.newPost(title)} (new in seeds/posts.yaml)`, ...others],
    [role],
  );
}

/** The words after a title: " in Rabat" of "ambassador in Rabat". */
function wordsAfter(title: string, words: string): string {
  return words.startsWith(title) ? words.slice(title.length) : "";
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
    .replace(/(?: (?:of|to|in|at|for|the))+$/u, "");
}

const MOST_ALIKE = 2;

/** The posts that share words with a title: those that share more than half of theirs, and the others. */
function alike(words: string, posts: readonly Post[]): readonly [near: readonly string[], far: readonly string[]] {
  const wordsOf = (title: string) => new Set(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const own = wordsOf(words);
  const sharing = posts
    .map(({ id, title }) => ({ id, all: wordsOf(title) }))
    .map(({ id, all }) => ({
      id,
      share: [...all].filter((word) => own.has(word)).length / Math.max(all.size, own.size),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_ALIKE);
  const idsOf = (isNear: boolean) => sharing.filter(({ share }) => share > 0.5 === isNear).map(({ id }) => id);
  return [idsOf(true), idsOf(false)];
}
