import * as fc from "fast-check";
import { groupBy } from "../../../src/list/group-by";
import { type Mutant, mutantsOf, type Site, sitesIn } from "./mutants-of";

/** One in so many is damaged twice. */
const TWICE = 4;

/**
 * So many mutants of some data, the same for the same seed. Every field has the same chance, however many entries have
 * it; some mutants are damaged a second time.
 */
export function* randomMutants(data: unknown, count: number, seed: number): Generator<Mutant> {
  const first = byField(sitesIn(data));
  const draws = fc.sample(fc.array(fc.noBias(fc.nat()), { minLength: 7, maxLength: 7 }), { numRuns: count, seed });
  for (const [again = 0, ...draw] of draws) {
    const mutant = pick(data, first, draw.slice(0, 3));
    if (again % TWICE > 0 || mutant.data === undefined) yield mutant;
    else yield join(mutant, pick(mutant.data, byField(sitesIn(mutant.data)), draw.slice(3)));
  }
}

function byField(sites: readonly Site[]): readonly (readonly Site[])[] {
  return [...groupBy(sites, ({ field }) => field).values()];
}

function pick(data: unknown, fields: readonly (readonly Site[])[], [a = 0, b = 0, c = 0]: readonly number[]): Mutant {
  const field = fields[a % fields.length] ?? [];
  const site = field[b % field.length];
  const mutants = site === undefined ? [] : mutantsOf(data, site);
  const mutant = mutants[c % mutants.length];
  if (mutant === undefined) throw new Error("there is nothing to damage");
  return mutant;
}

function join(first: Mutant, second: Mutant): Mutant {
  const both = (key: "field" | "damage") => `${first[key]} + ${second[key]}`;
  return { ...second, field: both("field"), damage: both("damage") };
}
