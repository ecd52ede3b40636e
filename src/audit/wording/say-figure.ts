import type { Entity } from "../../model/entity";
import type { Fact, Observation } from "../../model/fact";
import type { Indicator } from "../../model/indicator";
import type { Figure } from "../figures/figure";
import type { Judgement } from "../judge";
import { type Measure, measureOf, sayDistance, sayInterval } from "./say-number";
import { sayPeriod } from "./say-time";

type Entities = ReadonlyMap<string, Entity>;

/** "exports of goods": the title up to its first comma. */
export function sayIndicator({ title }: Pick<Indicator, "title">): string {
  const [name = ""] = title.split(",");
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

export function nameIndicator(indicators: ReadonlyMap<string, Indicator>, id: string): string {
  return sayIndicator(indicators.get(id) ?? { title: id });
}

export function sayEntity(entities: Entities, id: string): string {
  return entities.get(id)?.name ?? id;
}

/** "Kazakhstan with Poland". */
export function sayParties(entities: Entities, { subject, partner }: Pick<Observation, "subject" | "partner">): string {
  const name = sayEntity(entities, subject);
  return partner === undefined ? name : `${name} with ${sayEntity(entities, partner)}`;
}

/** "Kazakhstan with Poland, in 2023, a004". */
export function sayPlace(entities: Entities, fact: Observation, article?: string): string {
  const parts = [sayParties(entities, fact), sayPeriod(fact.period), article];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** "“$1.23 billion” (a004)". */
export function sayStated({ fact }: Figure): string {
  return `“${fact.quantity.stated}” (${fact.article})`;
}

/** "“$1.23 billion” (a004: between 1,225 and 1,235 million US dollars)". */
export function sayFigure(figure: Figure, measure: Measure = measureOf([figure])): string {
  const { quantity, article } = figure.fact;
  return `“${quantity.stated}” (${article}: ${sayInterval(figure.written, measure)})`;
}

/** How the judgement ends the sentence. */
export function sayJudgement({ verdict, gap, doubt }: Judgement, measure: Measure): string {
  if (verdict === "pass" || gap === undefined) return "both can be true";
  const apart = `${sayDistance(gap, measure)} apart`;
  return doubt === undefined ? apart : `${apart} as written, but ${doubt}`;
}

/** "a, b and c". */
export function listWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** The ids of facts, each once, in their order. */
export function idsOf(facts: readonly Pick<Fact, "id">[]): string[] {
  return [...new Set(facts.map(({ id }) => id))];
}
