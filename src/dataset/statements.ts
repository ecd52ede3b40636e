import type { KnownIds } from "../../data/ids";
import { statements as literal } from "../../data/statements";
import type { Statement } from "../model/fact";
import { deepFreeze } from "./deep-freeze";

/**
 * The assertions that are neither figure, role nor event, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const statements: readonly Statement<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
