import { events as literal } from "../../data/events";
import type { KnownIds } from "../../data/ids";
import type { EventFact } from "../model/fact";
import { deepFreeze } from "./deep-freeze";

/**
 * The passages that tell of events, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const events: readonly EventFact<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
