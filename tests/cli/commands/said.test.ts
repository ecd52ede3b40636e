import { describe, expect, it } from "vitest";
import { saidCommand } from "../../../src/cli/commands/said";
import { refusalOf } from "../../support/refusal-of";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

describe("said", () => {
  it("tells what somebody said, by where and when", () => {
    expect(textOf(saidCommand, SMALL_DATASET, ["ann"])).toBe(`Ann Lee

The Ruritania Times, from The Daily, 4 March 2024:
Turnover of the country of Ruritania with Borduria amounted to 12.4 billion US dollars in 2023.
  total.ruritania-borduria.2023.a900`);
  });

  it("says if somebody said nothing", () => {
    expect(refusalOf(() => runCommand(saidCommand, SMALL_DATASET, ["bob"]))).toMatchObject({ code: 1 });
  });
});
