import { toInterval } from "../exact/exact-interval";
import type { Fact } from "../model/fact";
import type { NonEmpty } from "../model/non-empty";
import type { Figure } from "./figures/figure";
import type { Judgement } from "./judge";
import type { Outcome } from "./rule";
import { idsOf } from "./wording/say-figure";
import type { Measure } from "./wording/say-number";

/** The outcome of a check that held figures against each other; it bears the id of the first. */
export function judged(
  figures: NonEmpty<Figure>,
  { verdict, gap }: Judgement,
  measure: Measure,
  detail: string,
): Outcome {
  return {
    of: figures[0].fact.id,
    verdict,
    facts: idsOf(figures.map(({ fact }) => fact)),
    detail,
    ...(gap && { gap: { ...toInterval(gap), unit: measure.unit } }),
  };
}

/** The outcome of a check that no figures are measured in; it bears the id of the first fact. */
export function decided(
  verdict: Outcome["verdict"],
  facts: readonly [Pick<Fact, "id">, ...Pick<Fact, "id">[]],
  detail: string,
): Outcome {
  return { of: facts[0].id, verdict, facts: idsOf(facts), detail };
}
