import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact";
import { describeEvent } from "../../src/wording/describe-event";
import { YEAR_2022 } from "../support/figures-fixture";
import { dataset, entity, passage, time } from "../support/people-fixture";

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
});
const nameOf = (id: string) => DATA.entities.find((each) => each.id === id)?.name ?? id;

const since = { ...time("2022-01-01", ""), edtf: "2022/.." };

describe("describeEvent", () => {
  it.each<[Partial<EventFact>, string]>([
    [{}, "The talks with Bob Ray took place"],
    [{ status: "planned", period: YEAR_2022 }, "The talks with Bob Ray will take place in 2022"],
    [{ status: "possible" }, "The talks with Bob Ray may take place"],
    [{ period: since }, "The talks with Bob Ray began in 2022"],
    [{ place: "xx" }, "The talks with Bob Ray took place in Ruritania"],
    [{ place: "club" }, "The talks with Bob Ray took place at the Club"],
    [
      { participants: ["ann", "bob"], topics: ["water"] },
      "The talks with Bob Ray took place, involving Ann Lee, concerning water",
    ],
    [{ participants: ["bob"] }, "The talks with Bob Ray took place"],
  ])("says of %j: %s", (rest, words) => {
    expect(describeEvent(DATA, passage("talks", rest), nameOf)).toBe(words);
  });
});
