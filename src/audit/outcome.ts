import { toInterval } from "../exact/exact-interval";
import type { Fact } from "../model/fact";
import type { NonEmpty } from "../model/non-empty";
import { type FindingReading, toFindingSide } from "./finding-reading";
import type { Judgement } from "./judge";
import type { Outcome } from "./rule";

/** The outcome of a check that held sides against each other, the odd one first; it bears the id of its first fact. */
export function judged(sides: NonEmpty<FindingReading>, { verdict, gap }: Judgement, detail: string): Outcome {
  const [{ facts, unit }] = sides;
  return {
    of: facts[0].id,
    verdict,
    facts: idsOf(sides.flatMap((side) => side.facts)),
    detail,
    ...(verdict !== "pass" && { sides: sides.map(toFindingSide) }),
    ...(gap && { gap: { ...toInterval(gap), unit } }),
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

/** The ids of facts, each once, in their order. */
export function idsOf(facts: readonly Pick<Fact, "id">[]): string[] {
  return [...new Set(facts.map(({ id }) => id))];
}
