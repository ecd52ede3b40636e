import { describe, expect, it } from "vitest";
import type { Finding, FindingSide, Verdict } from "../../../../src/model/finding";
import { doubtsAbout, doubtsElsewhere } from "../../../../src/site/explorer/chart/differences";
import { pageOf } from "../../../../src/site/explorer/page";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { dataOf, LINKS, TWO_YEARS } from "../small-page";

const [BEFORE, NOW] = TWO_YEARS as [ReturnType<typeof figure>, ReturnType<typeof figure>];
const GROWTH = figure({ value: 90, unit: "percent", indicator: "turnover-change", period: YEAR_2023 });
const FACTS = [GROWTH, NOW, BEFORE];

/** Which of the figures are in doubt for a finding about all of them. */
function doubted(rest: Partial<Finding>): string[] {
  const ids = FACTS.map(({ id }) => id);
  const verdict: Verdict = "contradiction";
  const finding = { id: "f1", rule: "growth-fits-levels" as const, verdict, facts: ids, detail: "", ...rest };
  const page = pageOf(dataOf(FACTS, { findings: [finding] }), LINKS, {});
  return FACTS.filter((fact) => doubtsAbout(page, fact).length > 0).map(({ id }) => id);
}

const side = (from: FindingSide["from"], ...facts: string[]): FindingSide => {
  return { facts, from, unit: "percent", min: 1, max: 2 };
};

describe("doubtsAbout", () => {
  it("doubts all figures that disagree if nothing says which is wrong", () => {
    expect(doubted({})).toEqual([GROWTH.id, NOW.id, BEFORE.id]);
  });

  it("doubts a growth alone if the levels that it misses agree", () => {
    expect(doubted({ sides: [side("stated", GROWTH.id), side("growth", NOW.id, BEFORE.id)] })).toEqual([GROWTH.id]);
  });

  it("doubts the figure alone that a repair would change", () => {
    expect(doubted({ repair: { fact: BEFORE.id, power: 3, value: 40_000 } })).toEqual([BEFORE.id]);
  });

  it("doubts nothing for a note", () => {
    expect(doubted({ verdict: "note" })).toEqual([]);
  });
});

describe("doubtsElsewhere", () => {
  const other = figure({ value: 7, indicator: "exports" });
  const within = { rule: "growth-fits-levels", verdict: "contradiction", detail: "" } as const;
  const findings: Finding[] = [
    { ...within, id: "f1", facts: [GROWTH.id, NOW.id] },
    { ...within, id: "f2", facts: [NOW.id, other.id] },
    { ...within, id: "f3", facts: [BEFORE.id, other.id] },
  ];
  const page = pageOf(dataOf([...FACTS, other], { findings }), LINKS, {});

  it("gives a figure that disagrees with one that is not shown, but none that a bracket marks already", () => {
    const found = doubtsElsewhere(page, FACTS).map(({ fact, finding }) => [fact.id, finding.id]);
    expect(found).toEqual([[BEFORE.id, "f3"]]);
  });
});
