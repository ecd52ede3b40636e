import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import type { Indicator } from "../../../../src/model/indicator";
import { sharesSection } from "../../../../src/site/explorer/section/shares";
import { figure } from "../../../support/figures-fixture";
import { pageWith, partOf, render, wordsIn } from "../small-page";

const hedged = (fact: Observation, quantity: Partial<Observation["quantity"]>): Observation => ({
  ...fact,
  quantity: { ...fact.quantity, ...quantity },
});

describe("sharesSection", () => {
  const growth = { indicator: "turnover-change", unit: "percent" } as const;
  const [one, other] = [
    figure({ ...growth, value: 39, min: 38, max: 40 }),
    figure({ ...growth, value: 28, article: "a2" }),
  ];

  it("brackets two values of one year, each told with its year, how it is known and that sources differ", () => {
    const rule = { rule: "same-key-agrees", verdict: "contradiction", detail: "" } as const;
    const about = hedged(one, { hedge: "approx", stated: "about 39%" });
    const facts = [about, other];
    const part = partOf(
      render(facts, { findings: [{ id: "f1", ...rule, facts: facts.map(({ id }) => id) }] }),
      "shares",
    );
    const names = [...part.matchAll(/aria-label="(Change[^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      "Change, Exland\u00a0– Whyland, in 2022: about 39%, in The Daily. Sources differ. Open its sentence",
      "Change, Exland\u00a0– Whyland, in 2022: 28, as printed, in The Daily. Sources differ. Open its sentence",
    ]);
    expect(part).toMatch(/<a href="#f1" aria-label="contradiction: sources differ[^>]*>.*?<path class="bracket"/);
    expect(part).toContain(
      'Growth of turnover: <a href="#f1">sources differ</a>, <a href="#turnover-change.2022.a1">“about 39%”</a> against ' +
        '<a href="#turnover-change.2022.a2">“28”</a>.',
    );
    expect(partOf(render(facts), "shares")).not.toMatch(/bracket|differ/);
  });

  it("says of a share as of which article it is, and of which parties", () => {
    const indicators: Indicator[] = [
      { id: "part", title: "Part", unit: "percent", type: "share", words: [], phrase: "the share of the partner" },
    ];
    const share = { indicator: "part", unit: "percent", period: null } as const;
    const facts = [figure({ ...share, value: 30 }), figure({ ...share, value: 40, article: "a2" })];
    const drawn = sharesSection(pageWith(facts, { indicators }))?.text ?? "";
    expect([...drawn.matchAll(/class="row"[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
      "The Daily, 1 to 2 January 2024",
      "The Daily, 1 to 2 January 2025",
    ]);
    expect(drawn).toContain("<b>The share of Whyland</b>");
  });

  it("puts shares of each pair in a chart of their own, and all growth into one", () => {
    const grown = figure({ ...growth, value: 5, indicator: "imports-change" });
    const ids = [...(sharesSection(pageWith([one, grown]))?.text ?? "").matchAll(/<figure id="([^"]*)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(["chart.growth.percent"]);
    expect(wordsIn(sharesSection(pageWith([one, grown])))).toMatch(/Turnover.*Imports/);
  });

  it("is not there without shares or growth", () => {
    expect(sharesSection(pageWith([figure({ value: 1 })]))).toBeNull();
  });
});
