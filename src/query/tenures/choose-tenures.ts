import type { KnownIds } from "../../dataset/types";
import type { Dataset } from "../../model/dataset";
import type { Ids } from "../../model/ids";
import { institutionsOf, partsOf } from "../names/part-of";
import { plainWords } from "../names/plain-words";
import { anyText, yesOrNo } from "../options/read-options";
import { rolesByTenure, type TenureRoles } from "./roles-by-tenure";

/**
 * Which posts; what is left out does not limit.
 * @category People
 * @since 1.0.0
 */
export interface PostFilter<I extends Ids = KnownIds> {
  /** Also finds its institutions: `eu` finds the posts of the European Commission. */
  readonly organisation?: I["entity"];
  /** Whether the countries that are part of the organisation count too, and their institutions; `false` by default. */
  readonly members?: boolean;
  /** The slug of a post. */
  readonly post?: I["post"];
  /** Words of the post as any article has it ("ambassador"); if no article has them, words of the post's title. */
  readonly role?: string;
}

/** What the options that helpers on posts take may be. */
export const postChecks = { organisation: anyText, members: yesOrNo, post: anyText, role: anyText };

/** The tenures in the posts asked for, each with all its wordings. */
export function chooseTenures<I extends Ids>(
  data: Pick<Dataset<I>, "roles" | "articles" | "entities" | "posts">,
  { organisation, members = false, post, role: words }: PostFilter<I>,
): readonly TenureRoles<I>[] {
  const within = members ? partsOf : institutionsOf;
  const organisations = organisation === undefined ? undefined : within(data.entities, organisation);
  const found = rolesByTenure(data).filter(
    ([role]) => (post === undefined || role.post === post) && (organisations?.has(role.organisation) ?? true),
  );
  return words === undefined ? found : withWords(found, data.posts, plainWords(words));
}

/** Those that some article words so; if none is, those in a post whose title has the words. */
function withWords<I extends Ids>(
  tenures: readonly TenureRoles<I>[],
  posts: Dataset<I>["posts"],
  words: readonly string[],
): readonly TenureRoles<I>[] {
  const have = (text: string): boolean => {
    const own = plainWords(text);
    return words.length > 0 && words.every((word) => own.includes(word));
  };
  const worded = tenures.filter((roles) => roles.some(({ role }) => have(role)));
  if (worded.length > 0) return worded;
  const titled = new Set<string>(posts.filter(({ title }) => have(title)).map(({ id }) => id));
  return tenures.filter(([{ post }]) => titled.has(post));
}
