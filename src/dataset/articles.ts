import { articles as literal } from "../../data/articles";
import type { KnownIds } from "../../data/ids";
import type { Article } from "../model/article";
import { deepFreeze } from "./deep-freeze";

/**
 * The articles that the facts are quoted from, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const articles: readonly Article<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
