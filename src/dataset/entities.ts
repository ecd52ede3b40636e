import { entities as literal } from "../../data/entities";
import type { KnownIds } from "../../data/ids";
import type { Entity } from "../model/entity";
import { deepFreeze } from "./deep-freeze";

/**
 * What facts name: people, organisations, places, agreements, events, programmes and topics, by id.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 */
export const entities: readonly Entity<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
