import type { AuditInput } from "../../src/audit/rule";
import type { Fact } from "../../src/model/fact";
import type { Check } from "../../src/model/finding";

/** The same data, every amount of money times a power of ten; `power` is that of a scale word: 3, −3, 6. */
export function scaleAmounts(data: AuditInput, power: number): AuditInput {
  const scaled = (bound: number | null) => (bound === null ? null : Number(`${bound}e${power}`));
  const observations = data.observations.map((fact) => {
    const { value, min, max, unit, writtenScale } = fact.quantity;
    if (unit === "percent" || unit === "1") return fact;
    const bounds = { value: Number(`${value}e${power}`), min: scaled(min), max: scaled(max) };
    return { ...fact, quantity: { ...fact.quantity, ...bounds, writtenScale: writtenScale + power } };
  });
  return { ...data, observations };
}

/** The same data, every period and publication `years` later. */
export function shiftYears(data: AuditInput, years: number): AuditInput {
  const dated = new Set(["edtf", "from", "before"]);
  const later = (_: string, year: string, rest: string) => `${String(Number(year) + years).padStart(4, "0")}${rest}`;
  return mapText(data, (text, key) => (dated.has(key) ? text.replace(/(\d{4})((?:-\d{2}){0,2})/g, later) : text));
}

/** The same data with other ids, which sort in another order; `rename` gives the new id of an old one. */
export function renameIds(data: AuditInput): { data: AuditInput; rename: (id: string) => string } {
  const { articles, entities, indicators, predicates, observations, roles, events, statements } = data;
  const named = [articles, entities, indicators, predicates, observations, roles, events, statements].flat();
  const ids = [...new Set([...named.map(({ id }) => id), ...roles.map(({ post }) => post)])].sort();
  const names = new Map(ids.map((id, index) => [id, `n${String(ids.length - index).padStart(5, "0")}`]));
  const rename = (id: string) => names.get(id) ?? id;
  const notIds = new Set([
    "exact",
    "stated",
    "wording",
    "role",
    "edtf",
    "name",
    "title",
    "form",
    "unit",
    "type",
    "kind",
  ]);
  return { data: mapText(data, (text, key) => (notIds.has(key) ? text : rename(text))), rename };
}

/** The same data, the chosen facts moved to a second article that was published with the first. */
export function splitArticle(data: AuditInput, article: string, isMoved: (fact: Fact) => boolean): AuditInput {
  const second = `${article}b`;
  const move = <F extends Fact>(fact: F): F =>
    fact.article === article && isMoved(fact) ? { ...fact, article: second } : fact;
  const copies = data.articles.filter(({ id }) => id === article).map((copy) => ({ ...copy, id: second }));
  return {
    ...data,
    articles: [...data.articles, ...copies],
    observations: data.observations.map(move),
    roles: data.roles.map(move),
    events: data.events.map(move),
    statements: data.statements.map(move),
  };
}

/** What a check says, beyond its words and the order of its facts. */
export function verdictOf({ rule, verdict, facts, gap, repair }: Check, rename = (id: string) => id): string {
  const mended = repair && { ...repair, fact: rename(repair.fact) };
  return JSON.stringify([rule, verdict, facts.map(rename).sort(), gap, mended]);
}

/** A copy of plain data with every text in it changed, by the key that it stands under. */
function mapText<T>(data: T, change: (text: string, key: string) => string): T {
  return JSON.parse(JSON.stringify(data), function (this: unknown, key: string, value: unknown) {
    return typeof value === "string" ? change(value, key) : value;
  });
}
