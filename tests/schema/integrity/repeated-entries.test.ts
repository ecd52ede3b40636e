import { describe, expect, it } from "vitest";
import { repeatedEntries } from "../../../src/schema/integrity/repeated-entries";
import { dataset, entity, passage } from "../../support/people-fixture";

describe("repeatedEntries", () => {
  it("tells a list of texts that has one of them twice, however deep", () => {
    const facts = [passage("talks", { participants: ["ann", "bob", "ann"] })];
    const entities = [entity("ann", "person", "Ann", { aliases: ["A", "A", "A"] })];
    expect(repeatedEntries(dataset({ facts, entities })).map(({ path, found }) => [path.join(" "), found])).toEqual([
      ["entities ann aliases", '"A" twice'],
      ["events event.talks.a001 participants", '"ann" twice'],
    ]);
  });

  it("lets lists of other things repeat themselves", () => {
    const twice = { exact: "x", start: 0, end: 1 };
    const facts = [passage("talks", { participants: ["ann", "bob"], context: [twice, twice] })];
    expect(repeatedEntries(dataset({ facts }))).toEqual([]);
  });
});
