import { describe, expect, it } from "vitest";
import { conflictsCommand } from "../../../src/cli/commands/conflicts";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

const [first, second] = SMALL_DATASET.findings;

describe("conflicts", () => {
  it("tells each finding with its figures, who gave them, and their ids", () => {
    expect(textOf(conflictsCommand, SMALL_DATASET, ["total."])).toBe(`Tension, by the rule “parts make the total”
  The sum is another.
    “Turnover between Ruritania and Borduria reached $12.4 billion in 2023” (Ann Lee, The Daily, 4
    March 2024)
      total.ruritania-borduria.2023.a900
    “Sales to Borduria came to $7.1 billion in 2023” (The Daily, 4 March 2024)
      out.ruritania-borduria.2023.a900
  parts-make-the-total.total.ruritania-borduria.2023.a900`);
  });

  it("has all findings as data, or those about a fact", () => {
    expect(runCommand(conflictsCommand, SMALL_DATASET)).toMatchObject({ code: 0, data: [first, second] });
    expect(runCommand(conflictsCommand, SMALL_DATASET, ["out-change."])).toMatchObject({ data: [first] });
  });

  it("says if nothing is found", () => {
    expect(textOf(conflictsCommand, SMALL_DATASET, ["firms."])).toBe("Nothing is found about this fact.");
    expect(textOf(conflictsCommand, { ...SMALL_DATASET, findings: [] })).toBe("Nothing is disputed.");
  });
});
