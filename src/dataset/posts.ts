import type { KnownIds } from "../../data/ids";
import { posts as literal } from "../../data/posts";
import type { Post } from "../model/post";
import { deepFreeze } from "./deep-freeze";

/**
 * The posts that roles name, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const posts: readonly Post<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
