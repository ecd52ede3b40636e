import type { Rational } from "../../exact/rational";
import { compareText } from "../../list/compare-text";
import { firstFrom } from "../../list/first-from";
import { groupBy } from "../../list/group-by";
import type { ClosedRange } from "../../time/span";
import { compareEnds } from "./extremes";

/** A span with an upper bound on what lies within it. */
export interface Whole extends ClosedRange {
  readonly most: Rational | null;
}

/**
 * For each part, the whole with the smallest upper bound of those whose span holds the part's; a part that no whole holds
 * is left out. With `larger`, a whole of the same span does not hold a part.
 *
 * A sweep by start over a tree by end: `n log n`, for no part is held against every whole.
 */
export function tightestWholes<P extends ClosedRange, W extends Whole>(
  parts: readonly P[],
  wholes: readonly W[],
  { larger }: { readonly larger: boolean },
): Map<P, W> {
  const tightest = new Map<P, W>();
  const ends = [...new Set(wholes.map(({ before }) => before))].sort((a, b) => compareText(b, a));
  const tree = new SmallestByEnd<W>(ends);
  const waiting = [...wholes].sort((a, b) => compareText(a.from, b.from));
  for (const [from, group] of [...groupBy(parts, (part) => part.from)].sort(([a], [b]) => compareText(a, b))) {
    const note = (includesEnd: boolean) => {
      for (const part of group) {
        const smallest = tree.smallestTo(part.before, includesEnd);
        const known = tightest.get(part);
        if (smallest && (!known || compareEnds(smallest.most, known.most) < 0)) tightest.set(part, smallest);
      }
    };
    tree.addAll(waiting, (whole) => whole.from < from);
    note(true);
    tree.addAll(waiting, (whole) => whole.from <= from);
    note(!larger);
  }
  return tightest;
}

/** A Fenwick tree over ends, the latest first: the smallest whole among all that end no earlier than a date. */
class SmallestByEnd<W extends Whole> {
  readonly #ends: readonly string[];
  readonly #smallest: (W | undefined)[];
  #added = 0;

  constructor(ends: readonly string[]) {
    this.#ends = ends;
    this.#smallest = Array.from({ length: ends.length + 1 });
  }

  /** Adds wholes in their order, from where it last stopped, as long as they are due. */
  addAll(wholes: readonly W[], isDue: (whole: W) => boolean): void {
    for (let whole = wholes[this.#added]; whole && isDue(whole); whole = wholes[++this.#added]) this.#add(whole);
  }

  /** Among wholes that end after `before`, or also on it. */
  smallestTo(before: string, includesEnd: boolean): W | undefined {
    const count = firstFrom(this.#ends, (end) => (includesEnd ? end < before : end <= before));
    let found: W | undefined;
    for (let index = count; index > 0; index -= index & -index) found = tighter(found, this.#smallest[index]);
    return found;
  }

  #add(whole: W): void {
    const place = firstFrom(this.#ends, (end) => end <= whole.before) + 1;
    for (let index = place; index <= this.#ends.length; index += index & -index)
      this.#smallest[index] = tighter(this.#smallest[index], whole);
  }
}

function tighter<W extends Whole>(a: W | undefined, b: W | undefined): W | undefined {
  if (!a || !b) return a ?? b;
  return compareEnds(b.most, a.most) < 0 ? b : a;
}
