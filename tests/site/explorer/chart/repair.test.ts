import { describe, expect, it } from "vitest";
import { axisFor } from "../../../../src/site/explorer/chart/axis";
import { drawRepair, repairOf } from "../../../../src/site/explorer/chart/repair";
import { figure } from "../../../support/figures-fixture";
import { contradiction, pageWith } from "../small-page";

const [WRONG, RIGHT] = [figure({ value: 40 }), figure({ value: 400, article: "a2" })];
const FINDING = contradiction([WRONG, RIGHT], { repair: { fact: WRONG.id, power: 1, value: 400 } });
const PAGE = pageWith([WRONG, RIGHT], { findings: [FINDING] });

describe("repairOf", () => {
  it("gives the repair of the figure that it would change, and none for the others of the finding", () => {
    expect(repairOf(PAGE, WRONG)).toEqual({ fact: WRONG.id, power: 1, value: 400, finding: FINDING });
    expect(repairOf(PAGE, RIGHT)).toBeUndefined();
  });
});

describe("drawRepair", () => {
  const axis = axisFor([RIGHT.quantity], 800);

  it("is a ring at the repaired value, which leads to the finding and is counted as computed", () => {
    const drawn = drawRepair(PAGE, axis, WRONG, 42)?.text;
    expect(drawn).toMatch(
      /^<a data-counts="computed" href="#f1" aria-label="Only repair: 400 US dollars\. Open the finding">/,
    );
    expect(drawn).toContain('<svg x="50%" y="42">');
  });

  it("is nothing for a figure without one", () => {
    expect(drawRepair(PAGE, axis, RIGHT, 42)).toBeNull();
  });
});
