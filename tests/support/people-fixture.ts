import { homepage } from "../../package.json";
import type { Article } from "../../src/model/article";
import type { Dataset } from "../../src/model/dataset";
import type { Entity, EntityType } from "../../src/model/entity";
import type { EventFact, Fact, Observation, Role, Statement } from "../../src/model/fact";
import type { Quote } from "../../src/model/quote";
import type { DateRange, Time } from "../../src/model/time";

/** Days as a range; an empty text is an open side. */
export function days(from: string, before: string): DateRange {
  return { from: from || null, before: before || null };
}

/** A time of these days; its words do not matter here. */
export function time(from: string, before: string): Time {
  return { edtf: `${from}/${before}`, holds: "throughout", ...days(from, before), stated: null, basis: "stated" };
}

export function quote(exact: string, start = 0): Quote {
  return { exact, start, end: start + exact.length };
}

/** An article of the Daily that can have been published on these days. */
export function article(id: string, from: string, before: string, rest: Partial<Article> = {}): Article {
  return {
    id,
    file: `${id}.txt`,
    sha256: "0".repeat(64),
    length: 100,
    title: `Title ${id}`,
    body: [0, 100],
    published: time(from, before),
    publisher: { name: "The Daily", basis: "stated" },
    url: null,
    reportedBy: [],
    ...rest,
  };
}

export function entity(id: string, type: EntityType, name = id, rest: Partial<Entity> = {}): Entity {
  return { id, type, name, ...rest };
}

const base = { article: "a001", voice: "article", period: null } as const;

/** A role of `person` in `organisation`, with the id `role.{person}.{post}.{article}`. */
export function role(person: string, post: string, organisation: string, rest: Partial<Role> = {}): Role {
  const id = `role.${person}.${post}.${rest.article ?? base.article}`;
  return { ...base, id, kind: "role", person, post, organisation, role: post, quote: quote(post), ...rest };
}

/** A passage on `event`, with the id `event.{event}.{article}`. */
export function passage(event: string, rest: Partial<EventFact> = {}): EventFact {
  const id = `event.${event}.${rest.article ?? base.article}`;
  return { ...base, id, kind: "event", event, form: "meeting", participants: [], quote: quote(event), ...rest };
}

/** A statement with the id `{predicate}.{subject}.{object}.{article}`. */
export function statement(
  subject: string,
  predicate: string,
  object: string,
  rest: Partial<Statement> = {},
): Statement {
  const id = `${predicate}.${subject}.${object}.${rest.article ?? base.article}`;
  return { ...base, id, kind: "statement", subject, predicate, object, quote: quote(object), ...rest };
}

/** A whole number as a count, with the id `{indicator}.{subject}.undated.{article}`. */
export function count(indicator: string, subject: string, value: number, rest: Partial<Observation> = {}): Observation {
  const id = `${indicator}.${subject}.undated.${rest.article ?? base.article}`;
  const quantity = {
    stated: String(value),
    hedge: null,
    value,
    unit: "1",
    unitFrom: "indicator",
    writtenScale: 0,
    decimals: 0,
    min: value - 0.5,
    max: value + 0.5,
  } as const;
  return { ...base, id, kind: "observation", indicator, subject, quantity, ...both(quote(String(value))), ...rest };
}

const both = (words: Quote) => ({ quote: words, sentence: words });

type Parts = Partial<Omit<Dataset, "observations" | "roles" | "events" | "statements">>;

/** A dataset of these facts, with `facts` divided into its kinds. */
export function dataset({ facts = [], ...parts }: Parts): Dataset {
  const ofKind = <K extends Fact["kind"]>(kind: K): Extract<Fact, { kind: K }>[] =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  return {
    version: "1.2.3",
    homepage,
    hash: "f".repeat(64),
    latestArticle: "2023-12-31",
    articles: [],
    entities: [],
    indicators: [],
    predicates: [],
    posts: [],
    observations: ofKind("observation"),
    roles: ofKind("role"),
    events: ofKind("event"),
    statements: ofKind("statement"),
    facts,
    findings: [],
    aliases: [],
    withdrawn: [],
    ...parts,
  };
}
