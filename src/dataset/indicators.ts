import type { KnownIds } from "../../data/ids";
import { indicators as literal } from "../../data/indicators";
import type { Indicator } from "../model/indicator";
import { deepFreeze } from "./deep-freeze";

/**
 * The measured quantities, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const indicators: readonly Indicator<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
