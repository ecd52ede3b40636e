import { groupBy } from "../../list/group-by";
import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";
import { circlesIn } from "./circles-in";

/** Names of facts that came back after they were renamed or withdrawn, were renamed twice, or lead to no fact. */
export function lostNames({ aliases, withdrawn, facts }: Dataset): DatasetProblem[] {
  const living = new Set(facts.map(({ id }) => id));
  const gone = new Set(withdrawn.map(({ id }) => id));
  const renamed = new Set(aliases.map(({ from }) => from));
  const back = [
    ...aliases.filter(({ from }) => living.has(from) || gone.has(from)).map(({ from }) => cameBack(["aliases", from])),
    ...withdrawn.filter(({ id }) => living.has(id)).map(({ id }) => cameBack(["withdrawn", id])),
  ];
  const lost = aliases
    .filter(({ to }) => !living.has(to) && !gone.has(to) && !renamed.has(to))
    .map(({ from, to }) => leadsNowhere(["aliases", from], to));
  const twice = [...groupBy(aliases, ({ from }) => from)]
    .filter(([, same]) => same.length > 1)
    .map(([from]) => renamedTwice(["aliases", from]));
  const links = aliases.map(({ from, to }) => ({ id: from, to }));
  const circles = circlesIn(links, ({ to }) => [to]).map((id) => inCircle(["aliases", id]));
  return [...back, ...lost, ...twice, ...circles];
}

const cameBack = (path: readonly string[]): DatasetProblem => ({
  path,
  found: "an id that is in use",
  expected: "an id that is used no more",
  fix: "take the entry away, or give the fact another id",
});

const leadsNowhere = (path: readonly string[], to: string): DatasetProblem => ({
  path,
  found: `the new id "${to}", which no fact has`,
  expected: "the id of a fact",
  fix: "name the id that the fact has now",
});

const renamedTwice = (path: readonly string[]): DatasetProblem => ({
  path,
  found: "an id that was renamed twice",
  expected: "one new id",
  fix: "take one of the two away",
});

const inCircle = (path: readonly string[]): DatasetProblem => ({
  path,
  found: "an id that leads into a circle",
  expected: "names that end at a fact",
  fix: "name the id that the fact has now",
});
