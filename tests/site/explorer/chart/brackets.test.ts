import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/model/finding";
import { drawBrackets } from "../../../../src/site/explorer/chart/brackets";
import { figure } from "../../../support/figures-fixture";
import { contradiction, pageWith } from "../small-page";

const [FIRST, SECOND, THIRD] = ["a1", "a2", "a3"].map((article, index) => figure({ value: 40 + index, article })) as [
  ReturnType<typeof figure>,
  ReturnType<typeof figure>,
  ReturnType<typeof figure>,
];
const ROWS = [FIRST, SECOND, THIRD].map((fact, index) => ({ fact, y: 50 + 100 * index }));

function bracketsFor(findings: readonly Finding[], rows = ROWS): string[] {
  return drawBrackets(pageWith([FIRST, SECOND, THIRD], { findings }), rows).map(({ text }) => text);
}

describe("drawBrackets", () => {
  it("reaches from the first to the last row of a finding, with a prong at each and its words beside them", () => {
    const [bracket = "", ...others] = bracketsFor([contradiction([FIRST, THIRD])]);
    expect(others).toEqual([]);
    expect(bracket).toContain('d="M8 50h8M8 250h8M16 50V250"');
    expect(bracket).toContain('<text class="differ" transform="translate(36 150)rotate(-90)">sources differ</text>');
  });

  it("draws one beside another that it would cross, and no further right than it must", () => {
    const apart = [contradiction([FIRST, SECOND]), contradiction([SECOND, THIRD], { id: "f2" })];
    const shifts = bracketsFor(apart).map((text) => /<svg x="100%"><g transform="translate\((\d+)\)">/.exec(text)?.[1]);
    expect(shifts).toEqual(["0", "30"]);
  });

  it("has only a badge, without words, for a figure that disagrees with one that is not shown", () => {
    const [badge = "", ...others] = bracketsFor([contradiction([FIRST, THIRD])], ROWS.slice(0, 1));
    expect(others).toEqual([]);
    expect(badge).toContain('<g transform="translate(16 50)"><circle class="touch"/>');
    expect(badge).not.toContain("<text");
  });

  it("is nothing if nothing disagrees", () => {
    expect(bracketsFor([])).toEqual([]);
  });
});
