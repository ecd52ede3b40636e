import { events as literal } from "../../data/events";
import type { KnownIds } from "../../data/ids";
import { restore } from "../fact/restore";
import type { EventFact } from "../model/fact";
import { deepFreeze } from "./deep-freeze";

/**
 * The passages that tell of events, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const events: readonly EventFact<KnownIds>[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ restore<EventFact<KnownIds>>("event", literal),
);
