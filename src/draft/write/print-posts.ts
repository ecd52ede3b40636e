import { compareText } from "../../list/compare-text";
import type { NewPost } from "../draft";
import { scalarOf } from "./print-yaml";

/** New posts as entries of seeds/posts.yaml, by id. */
export function printPosts(posts: readonly NewPost[]): string {
  return [...posts]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, title }) => `- { id: ${scalarOf(id, true)}, title: ${scalarOf(title, true)} }\n`)
    .join("");
}
