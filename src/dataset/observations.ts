import type { KnownIds } from "../../data/ids";
import { observations as literal } from "../../data/observations";
import type { Observation } from "../model/fact";
import { deepFreeze } from "./deep-freeze";

/**
 * The figures, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const observations: readonly Observation<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
