import { describe, expect, it } from "vitest";
import { factsDuring } from "../../src/query/facts-during";
import { article, count, dataset, days, entity, passage, role, time } from "../support/people-fixture";

const IN_2023 = { from: "2023-01-01", before: "2024-01-01" };
const ARTICLES = [article("a001", "2023-03-10", "2023-04-01"), article("a002", "2023-12-01", "2024-02-01")];

function found(data: Parameters<typeof factsDuring>[0], range: Parameters<typeof factsDuring>[1]): string[] {
  return factsDuring(data, range).map(({ fact, datedBy, certainty }) => `${fact.id} ${certainty} ${datedBy}`);
}

describe("factsDuring", () => {
  it("dates a fact by its period and tells how surely it lies in the range", () => {
    const facts = [
      count("size", "xx", 1, { id: "around", period: time("2020-01-01", "2030-01-01") }),
      count("size", "xx", 1, { id: "inside", period: time("2023-05-01", "2023-06-01") }),
      count("size", "xx", 1, { id: "before", period: time("2022-01-01", "2023-01-01") }),
    ];
    expect(factsDuring(dataset({ facts }), IN_2023)).toEqual([
      { fact: facts[0], date: days("2020-01-01", "2030-01-01"), datedBy: "period", certainty: "possibly" },
      { fact: facts[1], date: days("2023-05-01", "2023-06-01"), datedBy: "period", certainty: "definitely" },
    ]);
  });

  it("dates what holds as of an article by the publication", () => {
    const facts = [
      role("ann", "late", "xx", { article: "a002" }),
      role("ann", "early", "xx"),
      role("ann", "nowhere", "xx", { article: "a009" }),
    ];
    expect(found(dataset({ facts, articles: ARTICLES }), IN_2023)).toEqual([
      "role.ann.early.a001 definitely publication",
      "role.ann.late.a002 possibly publication",
    ]);
    const facts2023 = found(dataset({ facts, articles: ARTICLES }), { ...IN_2023, include: "unknown" });
    expect(facts2023).toContain("role.ann.nowhere.a009 unknown publication");
  });

  it("dates a passage by other passages on its event, or on the event that it is part of", () => {
    const facts = [
      passage("talks", { id: "dated", period: time("2023-05-01", "2023-05-02") }),
      passage("talks", { id: "undated" }),
      passage("part", { id: "part" }),
      passage("other", { id: "other" }),
    ];
    const entities = [entity("part", "event", "Part", { partOf: "talks" })];
    expect(found(dataset({ facts, entities, articles: ARTICLES }), IN_2023)).toEqual([
      "dated definitely period",
      "undated definitely event",
      "part definitely event",
    ]);
    const all = found(dataset({ facts, entities, articles: ARTICLES }), { ...IN_2023, include: "unknown" });
    expect(all.at(-1)).toBe("other unknown event");
  });

  it("gives all facts definitely for a range without sides", () => {
    const facts = [role("ann", "minister", "xx")];
    expect(found(dataset({ facts }), {})).toEqual(["role.ann.minister.a001 definitely publication"]);
  });

  it("refuses a bad range", () => {
    const data = dataset({});
    const inherited = JSON.parse('{"__proto__": {"from": "2023-01-01"}}') as object;
    expect(() => factsDuring(data, { from: "2023-13-01" })).toThrow(RangeError);
    expect(() => factsDuring(data, { from: "2024-01-01", before: "2023-01-01" })).toThrow(RangeError);
    expect(() => factsDuring(data, { form: "2024-01-01" } as object)).toThrow(TypeError);
    expect(() => factsDuring(data, inherited)).toThrow(TypeError);
    expect(() => factsDuring(data, { from: Number.NaN } as object)).toThrow(RangeError);
  });
});
