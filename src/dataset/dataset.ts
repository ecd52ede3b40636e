import { aliases } from "../../data/aliases";
import type { KnownIds } from "../../data/ids";
import { release } from "../../data/release";
import { withdrawn } from "../../data/withdrawn";
import { homepage } from "../../package.json";
import { withFacts } from "../fact/with-facts";
import type { Dataset } from "../model/dataset";
import { articles } from "./articles";
import { deepFreeze } from "./deep-freeze";
import { entities } from "./entities";
import { events } from "./events";
import { findings } from "./findings";
import { indicators } from "./indicators";
import { observations } from "./observations";
import { posts } from "./posts";
import { predicates } from "./predicates";
import { roles } from "./roles";
import { statements } from "./statements";
import { version } from "./version";

/**
 * The embedded dataset: all five articles with everything read from them.
 *
 * Deeply frozen.
 * @category Data
 * @since 1.0.0
 * @example
 * dataset.articles.length; // => 5
 */
export const dataset: Dataset<KnownIds> = /* @__PURE__ */ joinParts();

function joinParts(): Dataset<KnownIds> {
  const facts = { observations, roles, events, statements };
  const lists = { articles, entities, indicators, predicates, posts, ...facts, findings, aliases, withdrawn };
  return deepFreeze(withFacts<KnownIds>({ version, homepage, ...release, ...lists }));
}
