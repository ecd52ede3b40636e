import { describe, expect, it } from "vitest";
import { barChart } from "../../../src/cli/screen/bar-chart";
import { styleFor } from "../../../src/cli/screen/style";

describe("barChart", () => {
  it("draws bars from zero, the longest the widest, and none for a negative value", () => {
    const bars = [
      { label: "a", value: 10, text: "10" },
      { label: "b", value: 5, text: "5" },
      { label: "c", value: -5, text: "-5" },
    ];
    expect(barChart(bars, styleFor({ columns: 40 }, {}))).toEqual([
      `a  ${"█".repeat(33)} 10`,
      `b  ${"█".repeat(16)}▌ 5`,
      "c   -5",
    ]);
  });
});
