import type { Post } from "../../model/post";

/** What a post is called, in small letters. */
export function titlesOf({ title, aliases = [] }: Post): readonly string[] {
  return [title, ...aliases].map((each) => each.toLowerCase());
}
