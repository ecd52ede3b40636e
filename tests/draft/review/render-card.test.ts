import { describe, expect, it } from "vitest";
import { asked, type DraftEntry, given } from "../../../src/draft/draft";
import { renderCard, renderLeftover } from "../../../src/draft/review/render-card";

const TEXT = "Exports\n of  Norway came to $5 <b>.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const entry = (fields: DraftEntry["fields"], more: Partial<DraftEntry> = {}): DraftEntry => ({
  kind: "observation",
  at: spanOf("$5"),
  quote: { start: 0, end: TEXT.length },
  context: [],
  fields,
  gist: "5 dollars",
  ...more,
});
const marks = [{ ...spanOf("$5"), state: "sure" as const, ids: ["fact-3", "left-1"] }];
const cardOf = (...args: Parameters<typeof entry>) => renderCard(entry(...args), 2, { text: TEXT, marks }).text;

describe("renderCard", () => {
  it("is headed by what is proposed, and leads back to its words", () => {
    const card = cardOf({});
    expect(card).toContain('<article class="card " id="fact-3">');
    expect(card).toContain('<h3>Figure: <a href="#text-1">$5</a></h3>');
    expect(card).toContain('<p class="soft">sure · 5 dollars</p>');
  });

  it("gives each field with the words that it was read from", () => {
    const fields = {
      subject: given("no", spanOf("Norway"), spanOf("Exports")),
      period: given({ words: "in 1", prefix: "so" }),
    };
    expect(cardOf(fields)).toContain(
      '<dl><dt>subject</dt><dd><span class="sure">no</span> <span class="soft">from “Norway”, “Exports”</span></dd>' +
        '<dt>period</dt><dd><span class="sure">in 1, so</span></dd>',
    );
  });

  it("gives a question with its choices and the reason, and counts the questions", () => {
    const card = cardOf({ partner: asked("two are named", ["it", "vn"]), voice: asked("nobody speaks") });
    expect(card).toContain('<article class="card open" id="fact-3">');
    expect(card).toContain("two questions · 5 dollars");
    expect(card).toContain('<dt>partner</dt><dd><strong class="asked">?</strong> it or vn: two are named</dd>');
    expect(card).toContain('<dt>voice</dt><dd><strong class="asked">?</strong> nobody speaks</dd>');
  });

  it("quotes the words on one line, as text", () => {
    expect(cardOf({}, { context: [spanOf("Norway")] })).toMatch(
      /<dt>quote<\/dt><dd>“Exports of Norway came to \$5 &lt;b&gt;\.”<\/dd>\s*<dt>context<\/dt><dd>“Norway”<\/dd>/,
    );
  });

  it("says what can be made of a name without a fact", () => {
    const card = cardOf({}, { kind: "name" });
    expect(card).toContain('<article class="card lost" id="fact-3">');
    expect(card).toContain("a role, an event or a statement; or ignored with a reason · 5 dollars");
  });
});

describe("renderLeftover", () => {
  it("says where it stands, and what is known of it", () => {
    const card = renderLeftover({ ...spanOf("$5"), why: "of <what>" }, 0, { text: TEXT, marks }).text;
    expect(card).toContain('<article class="card lost" id="left-1"><h3>Left over: <a href="#text-1">$5</a></h3>');
    expect(card).toContain("line 2 · of &lt;what&gt;");
  });
});
