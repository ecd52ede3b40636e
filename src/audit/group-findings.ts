import type { FindingSide } from "../model/finding";
import type { NonEmpty } from "../model/non-empty";
import type { Outcome } from "./rule";

/**
 * Findings of one rule and verdict that share a fact, as one finding with that fact first: it is the likely cause of all.
 *
 * The fact in most findings gathers its own first. The group keeps the id of its first member and the widest gap;
 * findings with a repair stay alone, for a repair mends one sum.
 */
export function groupFindings(outcomes: readonly Outcome[]): Outcome[] {
  const grouped = new Map<Outcome, Outcome | undefined>();
  for (const verdict of ["contradiction", "tension"] as const) {
    const open = new Set(outcomes.filter((outcome) => outcome.verdict === verdict && outcome.repair === undefined));
    for (const [fact, sharing] of factsInMany([...open])) {
      const [first, ...others] = sharing.filter((outcome) => open.has(outcome));
      if (first === undefined || others.length === 0) continue;
      for (const member of [first, ...others]) {
        open.delete(member);
        grouped.set(member, undefined);
      }
      grouped.set(first, joinOutcomes(fact, [first, ...others]));
    }
  }
  return outcomes.flatMap((outcome) => (grouped.has(outcome) ? (grouped.get(outcome) ?? []) : outcome));
}

/** The facts that several outcomes name, with those outcomes: the fact in most of them first. */
function factsInMany(outcomes: readonly Outcome[]): [fact: string, sharing: Outcome[]][] {
  const naming = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    for (const fact of outcome.facts) {
      const others = naming.get(fact);
      if (others) others.push(outcome);
      else naming.set(fact, [outcome]);
    }
  }
  return [...naming].filter(([, { length }]) => length > 1).sort(([, a], [, b]) => b.length - a.length);
}

function joinOutcomes(shared: string, members: NonEmpty<Outcome>): Outcome {
  const gaps = members.flatMap(({ gap }) => gap ?? []);
  const [widest] = gaps.sort((a, b) => (b.min ?? 0) - (a.min ?? 0));
  return {
    ...members[0],
    facts: [...new Set([shared, ...members.flatMap(({ facts }) => facts)])],
    detail: members.map(({ detail }) => detail).join(" "),
    ...sidesOfMembers(shared, members),
    ...(widest && { gap: widest }),
  };
}

/** The sides of all members, each once, those that rest on the shared fact alone first. */
function sidesOfMembers(shared: string, members: readonly Outcome[]): Pick<Outcome, "sides"> {
  const sides = new Map(members.flatMap((member) => member.sides ?? []).map((side) => [keyOf(side), side]));
  const isShared = ({ facts }: FindingSide) => facts.every((fact) => fact === shared);
  const [first, others] = [true, false].map((is) => [...sides.values()].filter((side) => isShared(side) === is));
  return sides.size === 0 ? {} : { sides: [...(first ?? []), ...(others ?? [])] };
}

function keyOf({ facts, from }: FindingSide): string {
  return [from, ...facts].join("\n");
}
