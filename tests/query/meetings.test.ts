import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact";
import type { Ids } from "../../src/model/ids";
import { meetings } from "../../src/query/meetings";
import type { MeetingFilter } from "../../src/query/passages/meeting-filter";
import { article, dataset, days, entity, passage, quote, role, time } from "../support/people-fixture";

const MAY = time("2023-05-01", "2023-06-01");
const ARTICLES = [article("a001", "2023-07-01", "2023-07-02"), article("a002", "2022-01-01", "2022-01-02")];
const ENTITIES = [
  entity("talks", "event", "The talks", { partOf: "round" }),
  entity("capital", "place", "Capital", { partOf: "xx" }),
  entity("wind", "topic", "wind", { partOf: "energy" }),
];

function found(facts: Fact[], filter: MeetingFilter<Ids> = {}): string[] {
  const data = dataset({ facts, articles: ARTICLES, entities: ENTITIES });
  return meetings(data, filter).map(({ id, certainty }) => `${id} ${certainty}`);
}

describe("meetings", () => {
  it("puts a meeting together from its passages, in the order of publication", () => {
    const second = passage("talks", { id: "second", participants: ["bob", "ann"], topics: ["wind"], place: "capital" });
    const third = passage("talks", {
      id: "third",
      participants: ["cat"],
      topics: ["law", "wind"],
      quote: quote("x", 9),
    });
    const first = passage("talks", {
      id: "first",
      article: "a002",
      form: "council",
      participants: ["ann"],
      ordinal: 7,
      status: "planned",
      period: time("2023-01-01", "2024-01-01"),
    });
    const dated = passage("talks", { id: "dated", period: MAY, quote: quote("x", 99) });
    const data = dataset({ facts: [dated, first, second, third], articles: ARTICLES, entities: ENTITIES });
    expect(meetings(data)).toEqual([
      {
        id: "talks",
        name: "The talks",
        form: "council",
        status: "reported",
        date: days("2023-05-01", "2023-06-01"),
        datedBy: [dated],
        certainty: "definitely",
        places: [{ id: "capital", name: "Capital" }],
        participants: [
          { id: "ann", name: "ann" },
          { id: "bob", name: "bob" },
          { id: "cat", name: "cat" },
        ],
        topics: [
          { id: "wind", name: "wind" },
          { id: "law", name: "law" },
        ],
        ordinal: 7,
        partOf: { id: "round", name: "round" },
        passages: [first, second, third, dated],
      },
    ]);
  });

  it("leaves out what is not known, and names an event without an entity by its id", () => {
    const alone = passage("alone", { status: "possible" });
    expect(meetings(dataset({ facts: [alone] }))).toEqual([
      {
        id: "alone",
        name: "alone",
        form: "meeting",
        status: "possible",
        date: days("", ""),
        datedBy: [],
        certainty: "definitely",
        places: [],
        participants: [],
        topics: [],
        passages: [alone],
      },
    ]);
  });

  it.each([
    ["what all passages allow", [time("2023-01-01", "2024-01-01"), MAY], days("2023-05-01", "2023-06-01")],
    ["with open sides", [time("", "2023-06-01"), time("2023-05-01", "")], days("2023-05-01", "2023-06-01")],
    ["all of what they disagree on", [MAY, time("2023-08-01", "2023-09-01")], days("2023-05-01", "2023-09-01")],
    ["open if one of those is", [MAY, time("2023-08-01", "")], days("2023-05-01", "")],
    ["from the earliest on", [time("2023-08-01", "2023-09-01"), time("", "2023-06-01")], days("", "2023-09-01")],
  ])("dates a meeting by its passages: %s", (_, periods, date) => {
    const facts = periods.map((period, index) => passage("talks", { id: `passage-${index}`, period }));
    expect(meetings(dataset({ facts }))[0]).toMatchObject({ date, datedBy: facts });
  });

  it("takes date and place of the event that it is part of, if its own passages are silent", () => {
    const round = passage("round", { period: MAY, place: "capital" });
    const facts = [passage("talks"), round, passage("own", { period: time("2023-05-09", "2023-05-10"), place: "yy" })];
    const entities = [...ENTITIES, entity("own", "event", "Own", { partOf: "round" })];
    const all = meetings(dataset({ facts, entities, articles: ARTICLES }));
    expect(
      all.map(({ id, date, places, datedBy }) => [id, date.from, places.map(({ name }) => name), datedBy]),
    ).toEqual([
      ["talks", "2023-05-01", ["Capital"], [round]],
      ["round", "2023-05-01", ["Capital"], [round]],
      ["own", "2023-05-09", ["yy"], [facts[2]]],
    ]);
  });

  it("ends even if two events are part of each other", () => {
    const entities = [entity("a", "event", "A", { partOf: "b" }), entity("b", "event", "B", { partOf: "a" })];
    const all = meetings(dataset({ facts: [passage("a"), passage("b")], entities }));
    expect(all.map(({ date }) => date)).toEqual([days("", ""), days("", "")]);
  });

  it("orders by time", () => {
    const at = (event: string, from: string, before: string) => passage(event, { period: time(from, before) });
    const facts = [
      passage("undated"),
      at("year", "2023-01-01", "2024-01-01"),
      at("by February", "", "2023-02-01"),
      at("day", "2023-01-01", "2023-01-02"),
    ];
    expect(found(facts)).toEqual(["day", "year", "by February", "undated"].map((event) => `${event} definitely`));
  });

  it("finds milestones only by their form", () => {
    const facts = [passage("talks"), passage("start", { form: "founding" })];
    expect(found(facts)).toEqual(["talks definitely"]);
    expect(found(facts, { form: "founding" })).toEqual(["start definitely"]);
    expect(found(facts, { form: "meeting" })).toEqual(["talks definitely"]);
    expect(found(facts, { form: "summit" })).toEqual([]);
  });

  it("filters by place, participant and topic, their parts too, and by status", () => {
    const facts = [
      passage("one", { place: "capital", participants: ["ann"], topics: ["wind"] }),
      passage("two", { place: "yy", participants: ["bob"], topics: ["law"], status: "planned" }),
    ];
    const one = ["one definitely"];
    expect(found(facts, { place: "xx" })).toEqual(one);
    expect(found(facts, { topic: "energy" })).toEqual(one);
    expect(found(facts, { participant: "ann" })).toEqual(one);
    expect(found(facts, { status: "reported" })).toEqual(one);
    expect(found(facts, { status: "planned", place: "yy" })).toEqual(["two definitely"]);
    expect(found(facts, { place: "xx", participant: "bob" })).toEqual([]);
    expect(found(facts, { topic: "constructor" })).toEqual([]);
  });

  it("answers for a day or days with definitely or possibly", () => {
    const facts = [
      passage("month", { period: MAY }),
      passage("day", { period: time("2023-05-09", "2023-05-10") }),
      passage("June", { period: time("2023-06-02", "2023-06-03") }),
      passage("undated"),
    ];
    expect(found(facts, { on: "2023-05-09" })).toEqual(["month possibly", "day definitely"]);
    expect(found(facts, { on: "2023-06-01" })).toEqual([]);
    const days = { from: "2023-05-01", before: "2023-06-01" };
    expect(found(facts, { during: days })).toEqual(["month definitely", "day definitely"]);
    expect(found(facts, { during: { from: "2023-05-09", before: null } })).toEqual([
      "month possibly",
      "day definitely",
      "June definitely",
    ]);
  });

  it("gives what nothing dates near the days only when asked to", () => {
    const facts = [passage("by June", { period: time("", "2023-06-01") }), passage("undated")];
    expect(found(facts, { on: "1990-01-01" })).toEqual([]);
    expect(found(facts, { on: "1990-01-01", include: "unknown" })).toEqual(["by June unknown", "undated unknown"]);
    expect(found(facts, { on: "2023-05-31", include: "unknown" })).toEqual(["by June possibly", "undated unknown"]);
    expect(found(facts, { include: "unknown" })).toEqual(["by June definitely", "undated definitely"]);
  });

  it("follows posts in asking who took part", () => {
    const facts = [
      passage("talks", { participants: ["ann"] }),
      passage("later", { participants: ["ann"], article: "a002" }),
      role("ann", "minister", "capital"),
    ];
    expect(found(facts, { participant: "capital" })).toEqual(["talks definitely"]);
    expect(found(facts, { participant: "xx" })).toEqual(["talks definitely"]);
    expect(found(facts, { participant: "yy" })).toEqual([]);
  });

  it("finds meetings between two parties that each had somebody there", () => {
    const facts = [
      passage("named", { participants: ["xx", "yy"] }),
      passage("people", { participants: ["ann", "bob"] }),
      passage("one side", { participants: ["ann", "xx"] }),
      passage("elsewhere", { participants: ["ann", "bob"], article: "a002" }),
      role("ann", "minister", "capital"),
      role("bob", "minister", "yy"),
      role("cat", "minister", "yy", { status: "planned" }),
      passage("not yet", { participants: ["ann", "cat"] }),
    ];
    const between = (...parties: [string, string]) =>
      meetings(dataset({ facts, articles: ARTICLES, entities: ENTITIES }), { between: parties }).map(({ id }) => id);
    expect(between("xx", "yy")).toEqual(["named", "people"]);
    expect(between("yy", "xx")).toEqual(["named", "people"]);
    expect(between("capital", "yy")).toEqual(["people"]);
    expect(between("xx", "xx")).toEqual([]);
    expect(between("capital", "xx")).toEqual([]);
    expect(between("yy", "yy")).toEqual([]);
    expect(between("ann", "bob")).toEqual(["elsewhere", "people"]);
  });

  it.each([
    [{ when: "2023-05-09" }, TypeError],
    [JSON.parse('{"__proto__": {"place": "xx"}}'), TypeError],
    [{ during: { since: "2023-05-09" } }, TypeError],
    [{ during: null }, RangeError],
    [{ during: ["2023-05-09"] }, TypeError],
    [{ on: "2023-05-32" }, RangeError],
    [{ on: "x".repeat(100_000) }, RangeError],
    [{ on: "2023-05-09", during: {} }, RangeError],
    [{ form: "party" }, RangeError],
    [{ form: "constructor" }, RangeError],
    [{ status: null }, RangeError],
    [{ between: ["xx"] }, RangeError],
    [{ between: "xx" }, RangeError],
    [{ place: Number.NaN }, RangeError],
  ])("refuses a bad filter: case %#", (filter: object, kind) => {
    expect(() => meetings(dataset({}), filter)).toThrow(kind);
  });
});
