import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/model/fact";
import { describeStatement } from "../../src/wording/describe-statement";
import { YEAR_2022 } from "../support/figures-fixture";
import { dataset, entity, statement } from "../support/people-fixture";

const flags = { exclusive: false, partner: true, once: false };
const DATA = dataset({
  entities: [
    entity("xx", "place", "Ruritania"),
    entity("yy", "place", "Borduria"),
    entity("club", "organisation", "the Club"),
    entity("ann", "person", "Ann Lee"),
    entity("bob", "person", "Bob Ray"),
    entity("talks", "event", "The talks with Bob Ray"),
    entity("water", "topic", "water"),
  ],
  predicates: [
    {
      id: "works",
      title: "works with the partner on",
      phrase: "works with the partner on the object",
      infinitive: "work with the partner on the object",
      ranking: false,
      ...flags,
    },
    { id: "leads", title: "leads in", ranking: true, ...flags },
  ],
});
const nameOf = (id: string) => DATA.entities.find((each) => each.id === id)?.name ?? id;

describe("describeStatement", () => {
  it.each<[string, Partial<Statement>, string]>([
    ["works", { partner: "yy" }, "Ruritania works with Borduria on water"],
    ["works", { partner: "yy", status: "planned" }, "Ruritania will work with Borduria on water"],
    ["works", { partner: "yy", scope: "club" }, "Ruritania works with Borduria on water in the Club"],
    [
      "works",
      { partner: "yy", wording: "closely", period: YEAR_2022 },
      "Ruritania works with Borduria on water in 2022",
    ],
    ["leads", { wording: "first" }, "Ruritania leads in water (“first”)"],
    ["leads", { status: "target" }, "Ruritania leads in water (target)"],
  ])("says of %s %j: %s", (predicate, rest, words) => {
    expect(describeStatement(DATA, statement("xx", predicate, "water", rest), nameOf)).toBe(words);
  });
});
