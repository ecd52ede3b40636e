import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/fact";
import { describeRole } from "../../src/wording/describe-role";
import { YEAR_2022 } from "../support/figures-fixture";
import { dataset, entity, role, time } from "../support/people-fixture";

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
  posts: [{ id: "minister", title: "Minister of Trade" }],
});
const nameOf = (id: string) => DATA.entities.find((each) => each.id === id)?.name ?? id;

const since = { ...time("2022-01-01", ""), edtf: "2022/.." };

describe("describeRole", () => {
  it.each<[Partial<Role>, string]>([
    [{ role: "Minister" }, "Ann Lee is named as Minister of Trade of the Club"],
    [{ role: "trade chief" }, "Ann Lee is named as Minister of Trade of the Club (“trade chief”)"],
    [{ post: "chair", role: "chair" }, "Ann Lee is named as chair of the Club"],
    [
      { role: "Minister", status: "planned", period: since },
      "Ann Lee is named as the future Minister of Trade of the Club from 2022",
    ],
    [{ role: "Minister", period: since }, "Ann Lee is named as Minister of Trade of the Club since 2022"],
    [{ role: "Minister", period: YEAR_2022 }, "Ann Lee is named as Minister of Trade of the Club in 2022"],
  ])("says of %j: %s", (rest, words) => {
    expect(describeRole(DATA, role("ann", "minister", "club", rest), nameOf)).toBe(words);
  });
});
