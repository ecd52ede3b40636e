import { audit } from "../../src/audit/audit";
import type { AuditInput } from "../../src/audit/rule";
import type { Article } from "../../src/model/article";
import type { Entity } from "../../src/model/entity";
import type { EventFact, Fact, Observation, Role, Statement } from "../../src/model/fact";
import type { Check } from "../../src/model/finding";
import type { Indicator } from "../../src/model/indicator";
import type { Predicate } from "../../src/model/predicate";
import type { Time } from "../../src/model/time";
import { readQuantity } from "../../src/quantity/read-quantity";
import { parseEdtf } from "../../src/time/parse-edtf";

/** Indicators of every type, with every link, under ids and titles that no rule can know. */
export const INDICATORS: readonly Indicator[] = [
  { id: "total", title: "Turnover, both ways", unit: "currency", type: "flow", words: [], sumOf: ["out", "in"] },
  { id: "out", title: "Sales", unit: "currency", type: "flow", words: [] },
  { id: "in", title: "Purchases", unit: "currency", type: "flow", words: [] },
  { id: "total-change", title: "Turnover growth", unit: "percent", type: "growth", words: [], growthOf: "total" },
  { id: "out-change", title: "Sales growth", unit: "percent", type: "growth", words: [], growthOf: "out" },
  { id: "in-change", title: "Purchases growth", unit: "percent", type: "growth", words: [], growthOf: "in" },
  { id: "stock", title: "All sales", unit: "currency", type: "stock", words: [], cumulates: "out" },
  { id: "part", title: "Share of sales", unit: "percent", type: "share", words: [], shareOf: "out" },
  { id: "items", title: "Items", unit: "1", type: "count", words: [], countsObjectsOf: "lists" },
  { id: "firms", title: "Firms", unit: "1", type: "count", words: [], countsSubjectsOf: "works-in" },
];

export const PREDICATES: readonly Predicate[] = [
  { id: "lists", title: "lists", exclusive: false, partner: false, once: false, ranking: false },
  { id: "works-in", title: "works in", exclusive: false, partner: false, once: false, ranking: false },
  { id: "leads", title: "is the largest partner of", exclusive: true, partner: false, once: false, ranking: true },
];

/** Countries that do not exist: Borduria and Syldavia are in the Union, the Duchy is in Borduria. */
export const ENTITIES: readonly Entity[] = [
  { id: "ruritania", type: "place", name: "Ruritania" },
  { id: "union", type: "place", name: "the Union" },
  { id: "borduria", type: "place", name: "Borduria", partOf: "union" },
  { id: "syldavia", type: "place", name: "Syldavia", partOf: "union" },
  { id: "duchy", type: "place", name: "the Duchy", partOf: "borduria" },
  { id: "ann", type: "person", name: "Ann Lee" },
  { id: "bob", type: "person", name: "Bob Ray" },
  { id: "club", type: "organisation", name: "the Club" },
  { id: "club-1", type: "event", name: "the first meeting", partOf: "club" },
  { id: "club-2", type: "event", name: "the second meeting", partOf: "club" },
  { id: "founding", type: "event", name: "the founding", partOf: "club" },
  { id: "jubilee", type: "event", name: "the jubilee", partOf: "club" },
];

/** Lists that a test changes; what it leaves out has the members above, and the articles that the facts name. */
interface Parts {
  readonly facts: readonly Fact[];
  readonly published?: Readonly<Record<string, string>>;
  readonly indicators?: readonly Indicator[];
  readonly entities?: readonly Entity[];
  readonly body?: readonly [number, number];
}

/** A dataset to audit. Articles were published on 15 January 2025 unless `published` gives another EDTF date. */
export function dataOf({
  facts,
  published = {},
  indicators = INDICATORS,
  entities = ENTITIES,
  body,
}: Parts): AuditInput {
  const articles = [...new Set([...Object.keys(published), ...facts.map((fact) => fact.article)])].map((id) =>
    article(id, Object.hasOwn(published, id) ? published[id] : undefined, body),
  );
  const ofKind = <K extends Fact["kind"]>(kind: K) =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  return {
    articles,
    entities,
    indicators,
    predicates: PREDICATES,
    observations: ofKind("observation"),
    roles: ofKind("role"),
    events: ofKind("event"),
    statements: ofKind("statement"),
  };
}

/** The checks of one rule on facts, in the order of ids. */
export function checksOf(rule: string, parts: Parts, texts?: ReadonlyMap<string, string>): Check[] {
  return audit(dataOf(parts), texts).filter((check) => check.rule === rule);
}

/** The verdicts of one rule on facts, in the order of the checks' ids. */
export function verdictsOf(rule: string, ...facts: readonly Fact[]): string[] {
  return checksOf(rule, { facts }).map(({ verdict }) => verdict);
}

/** The check of one rule on a text that is all body, with one fact read from its words 10 to 15. */
export function textCheck(rule: string, text: string): Check | undefined {
  const fact = { ...event("club-1"), quote: { exact: "meets", start: 10, end: 15 } };
  return checksOf(rule, { facts: [fact], body: [0, text.length] }, new Map([["a1", text]]))[0];
}

type Changes<F> = Partial<Omit<F, "period">> & { readonly period?: string | null };

/** "in: $1.5 billion": a figure of Ruritania with the Union in 2023, printed by a1, read from its words. */
export function figure(
  indicator: string,
  words: string,
  { period = "2023", ...changes }: Changes<Observation> = {},
): Observation {
  const { unit, type } = INDICATORS.find(({ id }) => id === indicator) ?? { unit: "currency", type: "flow" };
  const rising = type === "growth" && !/^[+−-]/.test(words);
  const reading = readQuantity(words, { unit, type, sentence: rising ? `up ${words}` : words });
  if (!reading.ok) throw new Error(`${words}: ${reading.expected}`);
  const base = {
    kind: "observation",
    indicator,
    subject: "ruritania",
    partner: "union",
    quantity: reading.quantity,
  } as const;
  const given = frame(words, period);
  const fact = { ...base, ...given, sentence: given.quote, ...changes };
  const parties = [fact.subject, fact.partner].filter((id) => id !== undefined).join("-");
  const token = (period ?? "undated").replace(/[^0-9a-z]+/g, "-").replace(/^-|-$/g, "");
  return { ...fact, id: changes.id ?? `${indicator}.${parties}.${token}.${fact.article}` };
}

export function role(person: string, words: string, { period = null, ...changes }: Changes<Role> = {}): Role {
  const fact = {
    kind: "role",
    person,
    post: "head",
    role: words,
    organisation: "club",
    ...frame(words, period),
  } as const;
  const made = { ...fact, ...changes };
  return { ...made, id: changes.id ?? `role.${person}.${made.post}.${made.article}` };
}

export function event(id: string, { period = null, ...changes }: Changes<EventFact> = {}): EventFact {
  const fact = {
    kind: "event",
    event: id,
    form: "meeting",
    participants: [],
    ...frame(id, period),
    ...changes,
  } as const;
  return { ...fact, id: changes.id ?? `event.${id}.${fact.article}` };
}

export function statement(
  subject: string,
  predicate: string,
  object: string,
  { period = null, ...changes }: Changes<Statement> = {},
): Statement {
  const fact = { kind: "statement", subject, predicate, object, ...frame(predicate, period), ...changes } as const;
  return { ...fact, id: changes.id ?? `${predicate}.${subject}.${object}.${fact.article}` };
}

export function time(edtf: string): Time {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) throw new Error(`${edtf} is no time`);
  const { shape, from, before } = parsed;
  return { edtf, holds: shape === "oneOf" ? "once" : "throughout", from, before, stated: null, basis: "stated" };
}

export function article(id: string, published = "2025-01-15", body: readonly [number, number] = [0, 1000]): Article {
  const publisher = { name: "The Paper", basis: "external" } as const;
  const record = { id, file: `${id}.txt`, sha256: "0", length: 1000, title: null, body, url: null, reportedBy: [] };
  return { ...record, published: time(published), publisher };
}

/** What every fact has. */
function frame(words: string, period: string | null) {
  const quote = { exact: words, start: 0, end: words.length };
  return { article: "a1", quote, voice: "article", period: period === null ? null : time(period) } as const;
}
