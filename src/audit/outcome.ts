import { toInterval } from "../exact/exact-interval";
import type { Fact } from "../model/fact";
import type { NonEmpty } from "../model/non-empty";
import type { Denomination } from "../wording/denomination";
import type { Figure } from "./figures/figure";
import type { Judgement } from "./judge";
import type { Outcome } from "./rule";

/** The outcome of a check that held figures against each other; it bears the id of the first. */
export function judged(
  figures: NonEmpty<Figure>,
  { verdict, gap }: Judgement,
  denomination: Denomination,
  detail: string,
): Outcome {
  return {
    of: figures[0].fact.id,
    verdict,
    facts: idsOf(figures.map(({ fact }) => fact)),
    detail,
    ...(gap && { gap: { ...toInterval(gap), unit: denomination.unit } }),
  };
}

/** The ids of facts, each once, in their order. */
export function idsOf(facts: readonly Pick<Fact, "id">[]): string[] {
  return [...new Set(facts.map(({ id }) => id))];
}

/** The outcome of a check that no figures are measured in; it bears the id of the first fact. */
export function decided(
  verdict: Outcome["verdict"],
  facts: readonly [Pick<Fact, "id">, ...Pick<Fact, "id">[]],
  detail: string,
): Outcome {
  return { of: facts[0].id, verdict, facts: idsOf(facts), detail };
}
