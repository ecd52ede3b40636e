import { isParticipant, isParty, postsIn } from "../fact/family-of-id";
import { indexById } from "../list/index-by-id";
import { onceForEach } from "../list/once-for-each";
import type { Dataset } from "../model/dataset";
import type { EntityType } from "../model/entity";
import type { FactKind } from "../model/fact";
import type { Finding, RuleId } from "../model/finding";
import type { FactIdOf, Ids } from "../model/ids";
import { checkValue, oneOf } from "./options/read-options";

type EntityFamily = "entity" | EntityType;
type FactFamily = "observation" | "role" | "eventFact" | "statement";

/** What {@link isId} reads of the data; each family reads one or two parts of it. */
type Parts = Pick<Dataset, "articles" | "entities" | "indicators" | "predicates" | "facts" | "findings">;

const KIND: Readonly<Record<FactFamily, FactKind>> = {
  observation: "observation",
  role: "role",
  eventFact: "event",
  statement: "statement",
};

const rulesIn = /* @__PURE__ */ onceForEach(
  (findings: readonly Finding[]) => new Set<string>(findings.map(({ rule }) => rule)),
);

const hasType =
  (type: EntityType) =>
  ({ entities }: Parts, id: string): boolean =>
    indexById(entities).get(id)?.type === type;

const hasKind =
  (family: FactFamily) =>
  ({ facts }: Parts, id: string): boolean =>
    indexById(facts).get(id)?.kind === KIND[family];

/** For each family whether a text is an id of it. */
const BELONGS: Readonly<Record<keyof Ids | "fact" | "rule", (data: Parts, id: string) => boolean>> = {
  article: ({ articles }, id) => indexById(articles).has(id),
  entity: ({ entities }, id) => indexById(entities).has(id),
  person: hasType("person"),
  organisation: hasType("organisation"),
  place: hasType("place"),
  agreement: hasType("agreement"),
  event: hasType("event"),
  programme: hasType("programme"),
  topic: hasType("topic"),
  party: isParty,
  participant: isParticipant,
  post: ({ facts }, id) => postsIn(facts).has(id),
  indicator: ({ indicators }, id) => indexById(indicators).has(id),
  predicate: ({ predicates }, id) => indexById(predicates).has(id),
  fact: ({ facts }, id) => indexById(facts).has(id),
  observation: hasKind("observation"),
  role: hasKind("role"),
  eventFact: hasKind("eventFact"),
  statement: hasKind("statement"),
  finding: ({ findings }, id) => indexById(findings).has(id),
  rule: ({ findings }, id) => rulesIn(findings).has(id),
};

/**
 * Whether a text is an id of a family in the data; if so, its type narrows to the ids of that family.
 *
 * For text from outside, such as a select box or an address. A `party` is a country, a union, or what a fact names as a
 * partner; a `participant` is a person, an organisation, a party, or what an event names as a participant; a `rule` is
 * one that found something. Names and aliases are no ids ({@link findEntities} finds by those), and one that was renamed
 * or withdrawn is none ({@link factById} still follows the first). Throws `RangeError` for an unknown family.
 * @category Ids
 * @since 1.0.0
 * @example
 * const chosen: string = "luc-devigne";
 * isId(dataset, "person", chosen) && rolesOn(dataset, chosen, "2025-02-28")[0]?.post; // => "deputy-managing-director"
 * isId(dataset, "party", "astana"); // => false
 */
export function isId<I extends Ids, F extends EntityFamily>(
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
export function isId<I extends Ids, F extends FactFamily | "post">(
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
export function isId(data: Partial<Parts>, family: keyof typeof BELONGS, text: string): boolean {
  checkValue("isId", "the family", family, oneOf(...Object.keys(BELONGS)));
  return BELONGS[family](data as Parts, text);
}
