import { describe, expect, it } from "vitest";
import { pageOf } from "../../../../src/site/explorer/page";
import { factCard } from "../../../../src/site/explorer/section/fact-card";
import { figure, MONTHS_2022 } from "../../../support/figures-fixture";
import { entity, passage, role } from "../../../support/people-fixture";
import { contradiction, dataOf, LINKS, pageWith, wordsIn } from "../small-page";

/** What a card says under each of its terms. */
function detailsOf(card: { readonly text: string }): string[] {
  const [, ...details] = card.text.split("<dt>");
  return details.map((detail) => wordsIn({ text: detail.replace("<dd>", ": ") }));
}

const PLAIN = figure({ value: 9, period: null });

describe("factCard", () => {
  it("says in words when a fact was and how that is known", () => {
    const counted = figure({ value: 9, period: { ...MONTHS_2022, stated: "this year", basis: "relative" } });
    expect(detailsOf(factCard(pageWith([counted]), counted))).toContain(
      "When: January to July 2022 (“this year”, counted from the article)",
    );
  });

  it("says of a figure what was read, in which wording, with our note and its id", () => {
    const fact = { ...PLAIN, wording: "sales", note: "It's ours." };
    expect(detailsOf(factCard(pageWith([fact]), fact)).slice(1)).toEqual([
      "Wording: “sales”",
      "Note: It’s ours.",
      "Id: trade-turnover.undated.a1",
    ]);
  });

  it("says of a role where it is, and of an event what it was, where, with whom and on what", () => {
    const held = role("ann", "minister", "xx");
    const met = passage("met", { place: "yy", participants: ["ann", "xx"], topics: ["steel"] });
    const page = pageWith([held, met], {
      entities: [entity("xx", "place", "Exland"), entity("ann", "person", "Ann Lee")],
    });
    expect(detailsOf(factCard(page, held))[0]).toBe("Organisation: Exland");
    expect(detailsOf(factCard(page, met)).slice(0, -1)).toEqual([
      "Form: meeting",
      "Place: yy",
      "Present: Ann Lee, Exland",
      "On: steel",
    ]);
  });

  it("leads to what was found about it, and to its file if there is one", () => {
    const data = dataOf([PLAIN], { findings: [contradiction([PLAIN])] });
    const card = factCard(pageOf(data, { ...LINKS, factFiles: "facts/" }, {}), PLAIN).text;
    expect(card).toContain('<dt>Findings<dd><a href="#f1">Contradiction: same key agrees</a>');
    expect(card).toContain('<a href="facts/trade-turnover.undated.a1.json">JSON</a>');
  });

  it("shows its status, is found by it, and keeps its former addresses", () => {
    const aim = figure({ value: 9, status: "target" });
    const card = factCard(pageWith([aim], { aliases: [{ from: "former", to: aim.id }] }), aim).text;
    expect(card).toMatch(/^<article id="trade-turnover\.2022\.a1" data-facets="yy 2022 target"><i id="former"><\/i>/);
    expect(card).toContain('Figure, <b class="status">target</b>');
  });
});
