import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesAround, sentencesOf } from "../../src/text/sentences";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Texts in which `|` stands between two sentences. */
const TABLE = [
  "Trade grew.| Exports fell.",
  "Exports were $2.387 billion, imports $1.2 billion.| They grew.",
  "Trade grew (+36.7%).| Imports fell.",
  "The U.S. imported more.| It pays.",
  "Trade with the U.S.| The rest is small.",
  "The U.S. Senate voted.| Nobody left.",
  "It happened on Oct. 19 in Brussels.| Nobody came.",
  "It happened in Oct.| Nobody came.",
  "Mr. Lee met Dr. Ustubs and Gen. Skoog.| They talked.",
  "J. R. Lee and K.-J. Tokayev met in St. Petersburg.| He left.",
  "Certificate No. 10484 was issued.| 40 companies came.",
  "They said no.| The talks ended.",
  "It made approx. 40 million.| It grew.",
  "Acme Inc. and Lee Ltd. Partners sold steel.| The Acme Co.| It grew.",
  "They met at 5 p.m. on Monday, i.e. late.| All came.",
  "“Trade grew.| It will grow again,” said Ann Lee.| “Exports fell.”| Nobody asked.",
  "“Will it grow?” asked Ann Lee.| “It will!”| Imports fell.",
  '“It grew,” noted Lee.| "The talks went well."| ‘So it ends.’',
  "It grew … and grew.| And fell…| It ended.",
  "In 2022, trade exceeded $40 billion.| €5 million were lost.",
  "Trade news\n\n|Trade grew\n\n|Exports fell.",
  "They agreed on:\n- |trade\n- |rail",
  "Ēriks came.| Ēriks left.",
];

describe("sentencesOf", () => {
  it.each(TABLE)("%s", (marked) => {
    const sentences = marked.split("|").map((part) => part.replace(/\n(?:\n|- )?$/, "").trim());
    expect(cut(marked.replaceAll("|", ""))).toEqual(sentences);
  });

  it("covers every letter, in order and without overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "“", "”", "?") }), (text) => {
        const spans = sentencesOf(text);
        expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(true);
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join("");
        const bare = (words: string) => words.replace(/[^aB]/g, "");
        expect(bare(covered)).toBe(bare(text));
      }),
    );
  });
});

describe("sentencesAround", () => {
  const text = "Trade grew. Exports fell. Imports rose.";
  const sentences = sentencesOf(text);
  const around = (words: string) => {
    const start = text.indexOf(words);
    const span = sentencesAround(sentences, { start, end: start + words.length });
    return text.slice(span.start, span.end);
  };

  it("gives the one sentence that holds the span", () => {
    expect(around("fell")).toBe("Exports fell.");
    expect(around("Exports fell.")).toBe("Exports fell.");
  });

  it("gives all the sentences that it touches", () => {
    expect(around("grew. Exports")).toBe("Trade grew. Exports fell.");
  });

  it("gives the span itself if it touches none", () => {
    expect(sentencesAround([], { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
  });
});
