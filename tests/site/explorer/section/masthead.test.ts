import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { entity, role } from "../../../support/people-fixture";
import { render, TWO_YEARS } from "../small-page";

const ANN = role("ann", "minister", "xx");
const PARTS = {
  entities: [
    entity("xx", "place", "Exland"),
    entity("yy", "place", "Whyland"),
    entity("ann", "person", "Ann Lee"),
    entity("bob", "person", "Bob Ray"),
  ],
};
const saidBy = (person: string, value: number): Observation => ({
  ...figure({ value, period: YEAR_2023 }),
  id: `said-by-${person}-${value}`,
  voice: "indirect",
  saidBy: person,
});

function deckOf(facts: Parameters<typeof render>[0]): string {
  const [, deck = ""] =
    /<p class="deck"[^>]*>(.*?)<\/p>|<p class="deck"[^>]*>(.*?)\n/s.exec(render(facts, PARTS)) ?? [];
  return deck.replaceAll(/<[^>]*>/g, "").replaceAll("\u00a0", " ");
}

describe("masthead", () => {
  it("names whoever said the most figures, with a role, and how many are the articles' own", () => {
    expect(deckOf([...TWO_YEARS, saidBy("ann", 41), ANN])).toContain(
      "Of three figures, two are in the articles’ own voice and one is the words of Ann Lee (minister, Exland).",
    );
  });

  it("counts the figures of others too", () => {
    expect(deckOf([...TWO_YEARS, saidBy("ann", 41), saidBy("ann", 42), saidBy("bob", 43)])).toMatch(
      /two are the words of Ann Lee; one is somebody else’s\.$/,
    );
  });

  it("says nothing of speakers if nobody is named", () => {
    expect(deckOf(TWO_YEARS)).not.toContain("own voice");
  });
});
