import type { KnownIds } from "../../data/ids";
import { predicates as literal } from "../../data/predicates";
import type { Predicate } from "../model/predicate";
import { deepFreeze } from "./deep-freeze";

/**
 * What statements can assert, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const predicates: readonly Predicate<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
