import { describe, expect, it } from "vitest";
import { namedEntitiesIn } from "../../../src/audit/entities/named-entities";
import { indexInput } from "../../../src/audit/index-input";
import { dataOf, figure, statement } from "../../support/audit-fixture";

const COUNT = figure("items", "3", { subject: "union" });
const idsOf = (...statements: ReturnType<typeof statement>[]) => {
  const index = indexInput(dataOf({ facts: [COUNT, ...statements] }), undefined);
  const { own, all } = namedEntitiesIn(index)("object", "lists", COUNT);
  return [own, all].map((facts) => facts.map(({ object }) => object));
};

describe("namedEntitiesIn", () => {
  it("gives what the count's own article names, and what all name, each once", () => {
    const there = statement("union", "lists", "ann", { article: "a2" });
    expect(
      idsOf(statement("union", "lists", "ann"), there, statement("union", "lists", "bob", { article: "a2" })),
    ).toEqual([["ann"], ["ann", "bob"]]);
  });

  it("counts no entity that is part of another one named, and nothing that is only planned", () => {
    expect(idsOf(statement("union", "lists", "duchy"), statement("union", "lists", "borduria"))[0]).toEqual([
      "borduria",
    ]);
    expect(idsOf(statement("union", "lists", "ann", { status: "planned" }))).toEqual([[], []]);
  });

  it("keeps apart what others list, and who works where", () => {
    const works = statement("club", "works-in", "union");
    expect(idsOf(statement("ruritania", "lists", "ann"), works)).toEqual([[], []]);
    const index = indexInput(dataOf({ facts: [works] }), undefined);
    expect(namedEntitiesIn(index)("subject", "works-in", COUNT).all.map(({ subject }) => subject)).toEqual(["club"]);
  });
});
