import { describe, expect, it } from "vitest";
import { searchCommand } from "../../../src/cli/commands/search";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

describe("search", () => {
  it("shows the sentences that have the words, with the facts that were read from each", () => {
    expect(textOf(searchCommand, SMALL_DATASET, ["minister"])).toBe(`“Ann Lee, Minister of Trade”
  The Ruritania Times, from The Daily, 4 March 2024
  role.ann.trade-minister.a900`);
  });

  it("says if no sentence has them", () => {
    expect(refusalOf(() => runCommand(searchCommand, SMALL_DATASET, ["hydrogen"]))).toMatchObject({ code: 1 });
  });
});
