import type { KnownIds } from "../../data/ids";
import { roles as literal } from "../../data/roles";
import type { Role } from "../model/fact";
import { deepFreeze } from "./deep-freeze";

/**
 * The people in their posts, as each article words them, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const roles: readonly Role<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
