import { describe, expect, it } from "vitest";
import { printDraft } from "../../../src/draft/write/print-draft";
import { formatSeed } from "../../../src/pipeline/seeds/format-seed";
import { draftOf } from "../../support/draft-fixture";

const NEWS = `Norway Sells More Salmon to Vietnam

Exports of Norway to Vietnam reached $512 million in 2023, a ministry in Oslo wrote yesterday in a letter.

Some 14 ships called at the port, and exports amounted to over $40 million, in a month and to a country that the letter left out.
`;

describe("printDraft", () => {
  it("begins with what is left over, and tells of each question its choices and the reason", () => {
    const lines = printDraft(draftOf(NEWS), "# header").split("\n");
    expect(lines[0]).toBe("# header");
    expect(lines[2]).toMatch(/^# Left over, as no rule reads it: one number or date/);
    expect(lines).toContain("#   line 5: “Some 14”");
    expect(lines.find((line) => line.startsWith('    period: "?"'))).toBe(
      '    period: "?" # in 2023: another sentence names the time; or none',
    );
    expect(lines.find((line) => line.includes("publisher"))).toMatch(
      /name: "\?", basis: external } # the file does not say/,
    );
  });

  it("writes a reason that the words give, to be confirmed", () => {
    const lines = printDraft(
      draftOf(`${NEWS}\nThe two sides were glad of it, as everybody in the hall could see.\n`),
    ).split("\n");
    expect(lines).toContain("  - { words: two, reason: It counts the sides that the text tells of. }");
    expect(lines.indexOf("# Under ignored with a reason, to confirm:")).toBe(lines.indexOf("#   line 7: “two”") - 1);
  });

  it("writes the keys in the order of the seeds", () => {
    const text = printDraft(draftOf(NEWS));
    expect(formatSeed("seeds/curation/a007.yaml", text)).toBe(text);
  });

  it("lets nothing of the article out of its comments and scalars", () => {
    const hostile = `The Port of Oslo\n\nExports of Norway to Vietnam: # reached "$5 million" in 2023, {it} said, 14 – not ‘15’.\n`;
    const text = printDraft(draftOf(hostile));
    expect(
      text
        .split("\n")
        .filter((line) => !/^(?:#|$| *- | *[a-zA-Z]+: | {2}# |facts:$|article:$| +context:$|ignored:)/.test(line)),
    ).toEqual([]);
    expect(draftOf(hostile).entries.length).toBeGreaterThan(0);
  });

  it("prints an empty article without facts", () => {
    expect(printDraft(draftOf(""))).toMatch(/\nfacts: \[\]\n\nignored: \[\]\n$/);
  });
});
