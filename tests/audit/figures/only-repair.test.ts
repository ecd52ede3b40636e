import { describe, expect, it } from "vitest";
import { figureOf } from "../../../src/audit/figures/figure";
import { describeRepair, onlyRepair } from "../../../src/audit/figures/only-repair";
import { figure, INDICATORS } from "../../support/audit-fixture";

const [INDICATOR] = INDICATORS;
const read = (words: string) => figureOf(figure("in", words), INDICATOR!);

describe("onlyRepair", () => {
  it("finds the one change of scale that makes a sum fit", () => {
    const [total, part, slip] = [read("$3.143 billion"), read("$2.000 billion"), read("$1.143 million")];
    const found = onlyRepair(total, [part, slip])!;
    expect(found).toMatchObject({ figure: slip, power: 3, repair: { fact: slip.fact.id, power: 3, value: 1.143e9 } });
    expect(describeRepair(found, { unit: "USD", scale: 6 })).toMatch(
      /^The sum would fit if “\$1\.143 million” were 1,143(?:\.0+)? million US dollars; no other change of scale makes it fit\.$/,
    );
  });

  it("finds none if there are two, or none", () => {
    expect(onlyRepair(read("$5.0 billion"), [read("$1.0 billion"), read("$1.0 million")])).toBeUndefined();
    expect(onlyRepair(read("$1.0 billion"), [read("$1.0 million")])).toBeUndefined();
  });
});
