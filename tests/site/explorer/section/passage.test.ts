import { describe, expect, it } from "vitest";
import { offsetsOf, passage } from "../../../../src/site/explorer/section/passage";
import { figure } from "../../../support/figures-fixture";
import { entity } from "../../../support/people-fixture";
import { pageWith, wordsIn } from "../small-page";

const WORDS = { exact: "it was 40", start: 7, end: 16 };
const PLAIN = figure({ value: 40, quote: WORDS, sentence: WORDS });
const SAID = { ...PLAIN, id: "said", voice: "direct", saidBy: "ann" } as const;
const PAGE = pageWith([PLAIN, SAID], { entities: [entity("ann", "person", "Ann Lee")] });

describe("offsetsOf", () => {
  it("is the same for facts of the same evidence and speaker, and of no others", () => {
    expect(offsetsOf(PAGE, { ...PLAIN, id: "other", indicator: "exports" })).toBe(offsetsOf(PAGE, PLAIN));
    expect(offsetsOf(PAGE, SAID)).not.toBe(offsetsOf(PAGE, PLAIN));
    const context = [{ exact: "in all", start: 30, end: 36 }];
    expect(offsetsOf(PAGE, { ...PLAIN, context })).not.toBe(offsetsOf(PAGE, PLAIN));
  });
});

describe("passage", () => {
  it("shows the words with what was read marked, where they stand, and each of its facts", () => {
    const shown = passage(PAGE, [PLAIN, { ...PLAIN, id: "second" }]);
    expect(shown.text).toMatch(/^<li data-at="7">/);
    expect(shown.text).toContain('“it was <mark class="k1 k2">40</mark>”');
    expect(wordsIn(shown)).toContain("characters 7–16");
    expect([...shown.text.matchAll(/<article id="([^"]*)"/g)].map(([, id]) => id)).toEqual([PLAIN.id, "second"]);
  });

  it("says whose words they are, and in whose voice", () => {
    expect(wordsIn(passage(PAGE, [PLAIN]))).toContain("The Daily, in its own voice, 1 to 2 January 2025 (date stated)");
    const said = passage(PAGE, [SAID]);
    expect(wordsIn(said)).toContain("Ann Lee, in quotation marks, in The Daily, 1 to 2 January 2025");
    expect(said.text).toMatch(/^<li data-voice="direct"/);
  });
});
