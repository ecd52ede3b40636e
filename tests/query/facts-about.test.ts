import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entitiesOf } from "../../src/fact/entities-of";
import { factsAbout } from "../../src/query/facts-about";
import { count, dataset, passage, role, statement, time } from "../support/people-fixture";

const YEAR = time("2023-01-01", "2024-01-01");
const id = fc.constantFrom("ann", "bob", "xx", "yy", "deal", "talks");
const said = fc.option(id, { nil: undefined }).map((saidBy) => (saidBy === undefined ? {} : { saidBy }));
const fact = fc.oneof(
  fc.tuple(id, id, said).map(([subject, partner, rest]) => count("size", subject, 1, { partner, ...rest })),
  fc.tuple(id, id, said).map(([person, organisation, rest]) => role(person, "post", organisation, rest)),
  fc
    .tuple(id, id, fc.array(id), fc.option(fc.array(id), { nil: undefined }), said)
    .map(([event, place, participants, topics, rest]) =>
      passage(event, { place, participants, ...(topics && { topics }), ...rest }),
    ),
  fc
    .tuple(id, id, id, id, said)
    .map(([subject, object, partner, scope, rest]) => statement(subject, "has", object, { partner, scope, ...rest })),
);

describe("factsAbout", () => {
  it("gives the facts that name an entity, earliest first and those without a period last", () => {
    const late = count("size", "xx", 1, { id: "late", period: YEAR });
    const early = count("size", "yy", 1, { id: "early", partner: "xx", period: time("2020-01-01", "2021-01-01") });
    const undated = role("ann", "minister", "xx");
    const data = dataset({ facts: [undated, late, early, role("bob", "minister", "yy")] });
    expect(factsAbout(data, "xx")).toEqual([early, late, undated]);
  });

  it("counts who spoke", () => {
    const told = statement("xx", "has", "yy", { voice: "indirect", saidBy: "ann" });
    expect(factsAbout(dataset({ facts: [told] }), "ann")).toEqual([told]);
  });

  it("keeps the dataset's order for ties", () => {
    const facts = ["c", "a", "b"].map((name) => count("size", "xx", 1, { id: name, period: YEAR }));
    expect(factsAbout(dataset({ facts }), "xx").map((each) => each.id)).toEqual(["c", "a", "b"]);
  });

  it.each(["unknown", "", "constructor", "__proto__"])("finds nothing for %j", (entity) => {
    expect(factsAbout(dataset({ facts: [role("ann", "minister", "xx")] }), entity)).toEqual([]);
  });

  it("finds a fact by each of the entities that it names, once", () => {
    fc.assert(
      fc.property(fc.array(fact), id, (facts, asked) => {
        const named = facts.filter((each) => entitiesOf(each).includes(asked));
        expect(new Set(factsAbout(dataset({ facts }), asked))).toEqual(new Set(named));
        expect(factsAbout(dataset({ facts }), asked)).toHaveLength(named.length);
      }),
    );
  });
});
