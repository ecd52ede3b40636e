import { describe, expect, it } from "vitest";
import { indexById } from "../../../src/list/index-by-id";
import { askEvents, passagesByEvent } from "../../../src/query/passages/passages-of-events";
import { article, entity, passage } from "../../support/people-fixture";

const EARLY = passage("talks", { article: "a002" });
const LATE = passage("talks", { article: "a001" });
const WEEK = passage("week", { article: "a001", place: "town" });
const DATA = {
  events: [LATE, WEEK, EARLY],
  entities: [
    entity("talks", "event", "Talks", { partOf: "day" }),
    entity("day", "event", "Day", { partOf: "week" }),
    entity("week", "event", "Week", { partOf: "day" }),
  ],
  articles: [article("a001", "2023-02-01", "2023-02-02"), article("a002", "2023-01-01", "2023-01-02")],
};

describe("passagesByEvent", () => {
  it("gives the passages of each event in the order of publication", () => {
    expect([...passagesByEvent(DATA)]).toEqual([
      ["talks", [EARLY, LATE]],
      ["week", [WEEK]],
    ]);
  });
});

describe("askEvents", () => {
  const placeOf = askEvents(passagesByEvent(DATA), indexById(DATA.entities), ([{ place }]) => place);

  it("goes by the nearest event that answers", () => {
    expect(placeOf("week")).toBe("town");
    expect(placeOf("talks")).toBe("town");
  });

  it("ends if no event answers, in a circle too", () => {
    const formOf = askEvents(passagesByEvent(DATA), indexById(DATA.entities), () => undefined);
    expect(formOf("talks")).toBeUndefined();
    expect(placeOf("lost")).toBeUndefined();
  });

  it("asks an event once", () => {
    const asked: string[] = [];
    const ask = askEvents(passagesByEvent(DATA), indexById(DATA.entities), ([{ event }]) => {
      asked.push(event);
      return undefined;
    });
    ask("talks");
    ask("talks");
    expect(asked).toEqual(["talks", "week"]);
  });
});
