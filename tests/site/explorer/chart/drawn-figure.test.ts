import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { describeDrawn, drawShape, markOf } from "../../../../src/site/explorer/chart/drawn-figure";
import { figure } from "../../../support/figures-fixture";
import { contradiction, pageWith } from "../small-page";

const PLAIN = figure({ value: 40 });
const hedged = (quantity: Partial<Observation["quantity"]>): Observation => ({
  ...PLAIN,
  quantity: { ...PLAIN.quantity, ...quantity },
});

describe("markOf", () => {
  it.each([
    [{ hedge: null }, "printed"],
    [{ hedge: "approx" }, "about"],
    [{ hedge: "between" }, "about"],
    [{ decimals: null }, "about"],
    [{ hedge: "over" }, "more"],
    [{ hedge: "atLeast" }, "more"],
    [{ hedge: "under" }, "less"],
    [{ hedge: "atMost" }, "less"],
  ] as const)("tells of %j that it is %s", (quantity, knowledge) => {
    expect(markOf(hedged(quantity), false).knowledge).toBe(knowledge);
  });

  it("has a band only about a value, and only if its words give both ends", () => {
    expect(markOf(hedged({ hedge: "approx", min: 35, max: 45 }), false).band).toEqual({ min: 35, max: 45 });
    expect(markOf(hedged({ hedge: "approx", max: null }), false).band).toBeNull();
    expect(markOf(PLAIN, false).band).toBeNull();
  });
});

describe("describeDrawn", () => {
  it("says what, how much, how it is known, where, and what differs from it", () => {
    const other = figure({ value: 80, article: "a2" });
    const aim: Observation = { ...PLAIN, status: "target" };
    const page = pageWith([aim, other], { findings: [contradiction([aim, other])] });
    expect(describeDrawn(page, markOf(aim, true), "40 dollars").replaceAll("\u00a0", " ")).toBe(
      "Turnover, Exland – Whyland, in 2022: 40 dollars, as printed, second source, target, in The Daily. Sources differ. Open its sentence",
    );
  });

  it("says a difference once, however many findings there are", () => {
    const other = figure({ value: 80, article: "a2" });
    const findings = ["f1", "f2"].map((id) => contradiction([PLAIN, other], { id }));
    const said = describeDrawn(pageWith([PLAIN, other], { findings }), markOf(PLAIN, false), "40");
    expect(said.match(/Sources differ/g)).toHaveLength(1);
  });
});

describe("drawShape", () => {
  it("is a dot if printed, an open one if about, a diamond for a second source", () => {
    expect(drawShape({ knowledge: "printed", second: false }, "up").text).toBe('<circle r="5"/>');
    expect(drawShape({ knowledge: "about", second: false }, "up").text).toBe('<circle class="open" r="5"/>');
    expect(drawShape({ knowledge: "about", second: true }, "up").text).toBe(
      '<path class="open" d="M0-7 7 0 0 7-7 0Z"/>',
    );
  });

  it("is a limit with an arrow to where the value may lie", () => {
    const right = (knowledge: "more" | "less") => drawShape({ knowledge, second: false }, "right").text;
    expect(right("more")).toMatch(/^<path class="arrow" d="M6 0H30.*<path class="arrow" d="M0-8V8"\/>$/);
    expect(right("less")).toMatch(/^<path class="arrow" d="M-6 0H-30/);
    expect(drawShape({ knowledge: "more", second: false }, "up").text).toContain('d="M0-6V-30');
  });
});
