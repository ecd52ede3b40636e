import {
  type AnyFact as Fact,
  type AnyFinding as Finding,
  factsInDoubt,
  type AnyObservation as Observation,
  saysWho,
} from "../../../index";
import type { Page } from "../page";

/** What a finding holds against what, by the ids of facts. */
export function findingSides({ sides, facts }: Finding): readonly { readonly facts: readonly string[] }[] {
  return sides ?? facts.map((id) => ({ facts: [id] }));
}

/** The disagreements between figures that all stand in one chart. */
export function differencesAmong({ disagreements }: Page, shown: readonly Observation[]): Finding[] {
  const ids = new Set<string>(shown.map(({ id }) => id));
  const isShown = ({ facts }: { readonly facts: readonly string[] }): boolean => facts.some((id) => ids.has(id));
  return disagreements.filter((finding) => findingSides(finding).filter(isShown).length > 1);
}

/** The disagreements that put a fact in doubt. */
export function doubtsAbout({ disagreements }: Page, { id }: Pick<Fact, "id">): Finding[] {
  return disagreements.filter((finding) => factsInDoubt(finding).includes(id));
}

/** The doubts about figures of a chart that come from figures elsewhere; one that a bracket marks has its sign. */
export function doubtsElsewhere<F extends Observation>(
  page: Page,
  shown: readonly F[],
): { readonly fact: F; readonly finding: Finding }[] {
  const marked = new Set<string>(differencesAmong(page, shown).flatMap(({ facts }) => facts));
  return shown
    .filter(({ id }) => !marked.has(id))
    .flatMap((fact) => doubtsAbout(page, fact).map((finding) => ({ fact, finding })));
}

/** What a bracket says: that sources differ, that figures of one speaker do, or that they do not fit together. */
export function nameDifferenceOf(page: Page, finding: Finding): string {
  const sides = findingSides(finding);
  const isStated = finding.sides?.every(({ from }) => from === "stated") ?? true;
  const articles = new Set(finding.facts.map((id) => page.facts.get(id)?.article));
  if (!isStated || articles.size === 1) return "does not fit";
  const speakers = new Set(sides.flatMap((side) => saysWho(page.data, side)).map(({ speaker }) => speaker?.id));
  return speakers.size === 1 && !speakers.has(undefined) ? "figures differ" : "sources differ";
}
