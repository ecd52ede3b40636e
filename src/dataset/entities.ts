import type { KnownIds } from "../../data/ids";
import { entities as literal } from "../../data/entities";
import type { Entity } from "../model/entity";
import { deepFreeze } from "./deep-freeze";

/** What facts name: people, organisations, places, agreements, events, programmes and topics, by id. Deeply frozen. */
export const entities: readonly Entity<KnownIds>[] = /* @__PURE__ */ deepFreeze(literal);
