import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/model/indicator";
import { brokenLinks } from "../../../src/schema/integrity/broken-links";
import { dataset, entity } from "../../support/people-fixture";

const indicator = (id: string, rest: Partial<Indicator> = {}): Indicator => ({
  id,
  title: id,
  unit: "currency",
  type: "flow",
  words: [],
  ...rest,
});
const PARTS = [indicator("in"), indicator("out")];
const problems = (...indicators: Indicator[]) =>
  brokenLinks(dataset({ indicators: [...PARTS, ...indicators] })).map(({ path, found }) => [
    path.slice(1).join(" "),
    found,
  ]);

describe("brokenLinks", () => {
  it("finds nothing wrong with links of their like", () => {
    expect(
      problems(
        indicator("total", { sumOf: ["in", "out"] }),
        indicator("growth", { type: "growth", unit: "percent", growthOf: "total" }),
        indicator("share", { type: "share", unit: "percent", shareOf: "in" }),
        indicator("stock", { type: "stock", cumulates: "in" }),
      ),
    ).toEqual([]);
  });

  it.each<[Indicator, string, string]>([
    [indicator("x", { sumOf: ["in", "lost"] }), "x sumOf", '"lost", which is not in the data'],
    [indicator("x", { sumOf: ["in"] }), "x sumOf", "1 parts"],
    [indicator("x", { growthOf: "in" }), "x growthOf", 'flow "in" (currency) for a flow (currency)'],
    [indicator("x", { type: "growth", growthOf: "in" }), "x unit", "currency"],
    [indicator("x", { type: "stock", sumOf: ["in", "out"] }), "x sumOf", 'flow "in" (currency) for a stock (currency)'],
    [indicator("x", { sumOf: ["in", "x"] }), "x", '"x", which leads into a circle'],
    [indicator("x", { countsObjectsOf: "lost" }), "x countsObjectsOf", '"lost", which is not in the data'],
  ])("tells the link of %j", (broken, path, found) => {
    expect(problems(broken)).toContainEqual([path, found]);
  });

  it("lets only counts count what a predicate names", () => {
    const predicate = { id: "p", title: "p", exclusive: false, partner: false, once: false, ranking: false };
    const found = (rest: Partial<Indicator>) =>
      brokenLinks(
        dataset({ predicates: [predicate], indicators: [indicator("x", { countsSubjectsOf: "p", ...rest })] }),
      );
    expect(found({}).map(({ found: type, expected }) => [type, expected])).toEqual([["flow", "count"]]);
    expect(found({ type: "count", unit: "1" })).toEqual([]);
  });

  it("tells wholes that are not there, or run in a circle", () => {
    const entities = [
      entity("a", "place", "A", { partOf: "lost" }),
      entity("b", "place", "B", { partOf: "c" }),
      entity("c", "place", "C", { partOf: "b" }),
      entity("d", "place"),
    ];
    expect(brokenLinks(dataset({ entities })).map(({ path, found }) => [path[1], found])).toEqual([
      ["a", '"lost", which is not in the data'],
      ["b", '"b", which leads into a circle'],
      ["c", '"c", which leads into a circle'],
    ]);
  });
});
