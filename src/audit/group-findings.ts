import { groupBy } from "./group-by";
import type { Outcome } from "./rule";

/**
 * Findings of one rule and verdict that share a fact, as one finding with that fact first: it is the likely cause of all.
 *
 * The fact in most findings gathers its own first. The group keeps the id of its first member and the widest gap;
 * findings with a repair stay alone, for a repair mends one sum.
 */
export function groupFindings(outcomes: readonly Outcome[]): Outcome[] {
  const open = new Set(outcomes.filter(({ verdict, repair }) => isDisagreement(verdict) && repair === undefined));
  const byFact = groupBy(
    [...open].flatMap((outcome) =>
      outcome.facts.map((fact) => ({ outcome, key: `${outcome.verdict}\n${fact}`, fact })),
    ),
    ({ key }) => key,
  );
  const grouped = new Map<Outcome, Outcome | undefined>();
  for (const places of [...byFact.values()].sort((a, b) => b.length - a.length)) {
    const members = places.map(({ outcome }) => outcome).filter((outcome) => open.has(outcome));
    const [first, ...others] = members;
    if (first === undefined || others.length === 0) continue;
    for (const member of members) {
      open.delete(member);
      grouped.set(member, undefined);
    }
    grouped.set(first, join(places[0].fact, [first, ...others]));
  }
  return outcomes.flatMap((outcome) => (grouped.has(outcome) ? (grouped.get(outcome) ?? []) : outcome));
}

function isDisagreement(verdict: Outcome["verdict"]): boolean {
  return verdict === "contradiction" || verdict === "tension";
}

function join(shared: string, members: readonly [Outcome, ...Outcome[]]): Outcome {
  const gaps = members.flatMap(({ gap }) => gap ?? []);
  const [widest] = gaps.sort((a, b) => (b.min ?? 0) - (a.min ?? 0));
  return {
    ...members[0],
    facts: [...new Set([shared, ...members.flatMap(({ facts }) => facts)])],
    detail: members.map(({ detail }) => detail).join(" "),
    ...(widest && { gap: widest }),
  };
}
