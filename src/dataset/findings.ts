import { findings as literal } from "../../data/findings";
import type { KnownIds } from "../../data/ids";
import type { Finding } from "../model/finding";
import { deepFreeze } from "./deep-freeze";

/**
 * What the audit found in the facts, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const findings: readonly Finding<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
