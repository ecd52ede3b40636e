import { describe, expect, it } from "vitest";
import { putTogether } from "../../../src/query/passages/join-passages";
import { article, days, entity, passage, time } from "../../support/people-fixture";

const FIRST = passage("talks", {
  article: "a002",
  form: "visit",
  status: "planned",
  participants: ["ann"],
  ordinal: 2,
});
const SECOND = passage("talks", { participants: ["bob", "ann"], topics: ["water"] });
const WEEK = passage("week", { period: time("2023-03-01", "2023-03-08"), place: "town" });
const DATA = {
  events: [SECOND, FIRST, WEEK],
  entities: [
    entity("talks", "event", "Talks", { partOf: "week" }),
    entity("week", "event", "Week"),
    entity("ann", "person", "Ann Lee"),
  ],
  articles: [article("a001", "2023-02-01", "2023-02-02"), article("a002", "2023-01-01", "2023-01-02")],
};
const all = () => true;

describe("putTogether", () => {
  it("joins what passages tell, and takes date and place from the event around it", () => {
    const [talks] = putTogether(DATA, all, () => "definitely");
    expect(talks).toEqual({
      id: "talks",
      name: "Talks",
      form: "visit",
      status: "reported",
      date: days("2023-03-01", "2023-03-08"),
      datedBy: [WEEK],
      certainty: "definitely",
      places: [{ id: "town", name: "town" }],
      participants: [
        { id: "ann", name: "Ann Lee" },
        { id: "bob", name: "bob" },
      ],
      topics: [{ id: "water", name: "water" }],
      ordinal: 2,
      partOf: { id: "week", name: "Week" },
      passages: [FIRST, SECOND],
    });
  });

  it("leaves out what is not asked for, by its passages or by its date", () => {
    const ids = (...asked: Parameters<typeof putTogether> extends [unknown, ...infer R] ? R : never) =>
      putTogether(DATA, ...asked).map(({ id }) => id);
    expect(
      ids(
        ([{ event }]) => event === "week",
        () => "definitely",
      ),
    ).toEqual(["week"]);
    expect(ids(all, () => undefined)).toEqual([]);
  });

  it("has no ordinal and no whole that nothing names", () => {
    const [week] = putTogether({ ...DATA, events: [WEEK] }, all, () => "definitely");
    expect(week).toMatchObject({ id: "week", places: [{ id: "town" }], participants: [], topics: [] });
    expect(week).not.toHaveProperty("ordinal");
    expect(week).not.toHaveProperty("partOf");
  });
});
