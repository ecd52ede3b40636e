import { describe, expect, it } from "vitest";
import { showCommand } from "../../../src/cli/commands/show";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

describe("show", () => {
  it("counts what there is, and lists the articles with the facts that each gives", () => {
    expect(textOf(showCommand, SMALL_DATASET)).toBe(`kz-eu-facts 1.0.0
One article, eight figures, one role, one passage on an event, one statement and two findings.
SHA-256 of the data: ${"0".repeat(64)}

publisher                            published     facts  title
The Ruritania Times, from The Daily  4 March 2024     11  Ruritania and Borduria Trade More

A fact here is what an article printed. It is not a claim that the article is right.`);
  });

  it("has the same as data", () => {
    expect(runCommand(showCommand, SMALL_DATASET)).toMatchObject({
      code: 0,
      data: { version: "1.0.0", counts: { articles: 1, observations: 8, findings: 2 }, articles: [{ id: "a900" }] },
    });
  });
});
