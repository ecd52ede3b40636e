import { isParticipant, isParty } from "../fact/family-of-id";
import { indexById } from "../list/index-by-id";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { EntityType } from "../model/entity";
import type { FactIdOf, Ids } from "../model/ids";
import type { RuleId } from "../model/rule-id";
import { checkValue, oneOf } from "./options/read-options";

type Parts = Pick<Dataset, "articles" | "entities" | "indicators" | "predicates" | "posts" | "facts" | "findings">;
type IdFamily = keyof Ids | "fact" | "rule";

/** The families that are all of a list, whatever the type or kind. */
const WHOLE_LISTS: readonly IdFamily[] = ["article", "entity", "indicator", "predicate", "post", "fact", "finding"];

/** The parts of the data that tell the ids of a family. */
const READS: Readonly<Record<IdFamily, readonly (keyof Parts)[]>> = {
  article: ["articles"],
  entity: ["entities"],
  person: ["entities"],
  organisation: ["entities"],
  place: ["entities"],
  agreement: ["entities"],
  event: ["entities"],
  programme: ["entities"],
  topic: ["entities"],
  party: ["entities", "facts"],
  participant: ["entities", "facts"],
  post: ["posts"],
  indicator: ["indicators"],
  predicate: ["predicates"],
  fact: ["facts"],
  observation: ["facts"],
  role: ["facts"],
  eventFact: ["facts"],
  statement: ["facts"],
  finding: ["findings"],
  rule: ["findings"],
};

/**
 * Whether a text is an id of a family in the data; if so, its type narrows to the ids of that family.
 *
 * For text from outside, such as a select box or an address. A `party` is a country, a union, or what a fact names as a
 * partner; a `participant` is a person, an organisation, a party, or what an event names as a participant; a `rule` is
 * one that found something. Names and aliases are no ids ({@link findEntities} finds by those), and one that was renamed
 * or withdrawn is none ({@link factById} still follows the first). Throws `RangeError` for an unknown family,
 * `TypeError` for what is no dataset.
 * @category Ids
 * @since 1.0.0
 * @example
 * const chosen: string = "luc-devigne";
 * isId(dataset, "person", chosen) && rolesOn(dataset, chosen, "2025-02-28")[0]?.post; // => "deputy-managing-director"
 * isId(dataset, "party", "astana"); // => false
 */
export function isId<I extends Ids, F extends "entity" | EntityType>(
  data: Pick<Dataset<I>, "entities">,
  family: F,
  text: string,
): text is I[F];
export function isId<I extends Ids, F extends "party" | "participant">(
  data: Pick<Dataset<I>, "entities" | "facts">,
  family: F,
  text: string,
): text is I[F];
export function isId<I extends Ids>(data: Pick<Dataset<I>, "facts">, family: "fact", text: string): text is FactIdOf<I>;
export function isId<I extends Ids, F extends "observation" | "role" | "eventFact" | "statement">(
  data: Pick<Dataset<I>, "facts">,
  family: F,
  text: string,
): text is I[F];
export function isId<I extends Ids>(
  data: Pick<Dataset<I>, "findings">,
  family: "finding",
  text: string,
): text is I["finding"];
export function isId(data: Pick<Dataset, "findings">, family: "rule", text: string): text is RuleId;
export function isId<I extends Ids>(
  data: Pick<Dataset<I>, "articles">,
  family: "article",
  text: string,
): text is I["article"];
export function isId<I extends Ids>(
  data: Pick<Dataset<I>, "indicators">,
  family: "indicator",
  text: string,
): text is I["indicator"];
export function isId<I extends Ids>(
  data: Pick<Dataset<I>, "predicates">,
  family: "predicate",
  text: string,
): text is I["predicate"];
export function isId<I extends Ids>(data: Pick<Dataset<I>, "posts">, family: "post", text: string): text is I["post"];
export function isId(data: Partial<Parts>, family: IdFamily, text: string): boolean {
  checkValue("isId", "the family", family, oneOf(...Object.keys(READS)));
  return belongs(readParts("isId", data, ...READS[family]) as Parts, family, text);
}

function belongs(data: Parts, family: IdFamily, id: string): boolean {
  if (family === "party") return isParty(data, id);
  if (family === "participant") return isParticipant(data, id);
  if (family === "rule") return data.findings.some(({ rule }) => rule === id);
  const [part] = READS[family];
  const found =
    part && indexById<{ readonly id: string; readonly type?: string; readonly kind?: string }>(data[part]).get(id);
  if (found === undefined || WHOLE_LISTS.includes(family)) return found !== undefined;
  return (found.kind ?? found.type) === (family === "eventFact" ? "event" : family);
}
