import { describe, expect, it } from "vitest";
import { factCommand } from "../../../src/cli/commands/fact";
import { runCommand, textOf } from "../../support/run-command";
import { SMALL_DATASET } from "../../support/small-dataset";

describe("fact", () => {
  it("shows a figure marked in its words, what it is of, and how it is read", () => {
    expect(
      textOf(factCommand, SMALL_DATASET, ["firms."]),
    ).toBe(`Firms of the country of Ruritania with Borduria was over 300, as of the article.

  “[More than 300] companies of Borduria work in Ruritania.”

measured    Firms
between     the country of Ruritania and Borduria
when        as of the article
read as     at least 301, because the words give a lower limit only
said by     the article itself
printed in  The Ruritania Times, from The Daily: Ruritania and Borduria Trade More
published   4 March 2024
address     https://example.org/trade

firms.ruritania-borduria.undated.a900`);
  });

  it.each([
    [
      "role.",
      ["who         Ann Lee", "when        2023 to March 2024 (inferred: A second paragraph quotes her in 2023.)"],
    ],
    ["event.", ["form    ", "where   ", "with    "].map((label) => label.trimEnd())],
    ["leads.", ["status", "who"]],
  ])("shows of %s what its kind has", (typed, parts) => {
    const text = textOf(factCommand, SMALL_DATASET, [typed]);
    for (const part of parts) expect(text).toContain(part);
  });

  it("has the fact as data", () => {
    const id = "event.club-2.a900";
    expect(runCommand(factCommand, SMALL_DATASET, [id])).toMatchObject({ code: 0, data: { id } });
  });
});
