import { describe, expect, it } from "vitest";
import { FAULT_KINDS } from "../support/faults/faults-of";
import { injectFaults, judge } from "../support/faults/judge";
import { seedCurations } from "../support/faults/seed-curations";

// One field of one figure written wrongly in a curation that is in order: `kz-eu-facts check` must refuse it.

const goods = seedCurations();
const tallies = injectFaults(goods, (issues) => issues.length > 0);

/** Faults that nobody can tell, as the article leaves both open, by the words of the figure. */
const UNDECIDED = [
  { kind: "exports for imports", stated: "+36.7%", reason: "the bracket closes a list, and the fact has a note on it" },
  {
    kind: "another period of the article",
    stated: "over 60",
    reason: "the words stand between the date and the figure",
  },
];

describe("a fault put into the curation of the five articles", () => {
  it("starts from curations that are in order", () => {
    expect(goods.flatMap((good) => judge(good, good.curation).issues)).toEqual([]);
  });

  it.each(FAULT_KINDS)("is caught: %s", (kind) => {
    const { all = 0, missed = [] } = tallies.get(kind) ?? {};
    expect(all).toBeGreaterThan(10);
    const said = missed.map(({ fact, curation }) => ({ kind, stated: statedOf(curation.facts[fact]) }));
    const undecided = UNDECIDED.filter((each) => each.kind === kind).map(({ stated }) => ({ kind, stated }));
    expect(said).toEqual(undecided);
  });
});

function statedOf(entry: object | undefined): string {
  return entry !== undefined && "stated" in entry ? String(entry.stated) : "";
}
