import { describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { type ENTITY_ROLES, resolveEntity } from "../../../src/cli/resolve/resolve-entity";
import { dataset, entity } from "../../support/people-fixture";

const DATA = dataset({
  entities: [
    entity("visit-a001", "event", "Visit of Roman Vassilenko"),
    entity("roman-vassilenko", "person", "Roman Vassilenko"),
    entity("xx", "place", "Xland", { code: "XX", aliases: ["Republic of Xland"] }),
    entity("west-club", "organisation", "Western Club"),
    entity("east-club", "organisation", "Eastern Club"),
  ],
});

function resolve(typed: string, kind: keyof typeof ENTITY_ROLES = "entity"): string {
  return resolveEntity(DATA, "test", typed, kind);
}

function problemOf(typed: string, kind?: keyof typeof ENTITY_ROLES) {
  try {
    return resolve(typed, kind);
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

describe("resolveEntity", () => {
  it.each(["xx", "XX", "Xland", "XLAND", "republic of xland", "republic"])(
    "takes an id, a code, a name: %s",
    (typed) => {
      expect(resolve(typed)).toBe("xx");
    },
  );

  it("takes a family name for the person, not for the events named after them, also with a wrong letter", () => {
    expect(resolve("vassilenko")).toBe("roman-vassilenko");
    expect(resolve("vasilenko")).toBe("roman-vassilenko");
  });

  it("lists what a text can mean, each with its id", () => {
    expect(problemOf("club")).toMatchObject({
      code: 1,
      found: "“club”, which can mean more than one",
      fix: [expect.any(String), "Western Club (west-club)", "Eastern Club (east-club)"],
    });
  });

  it("suggests nothing of the wrong kind", () => {
    expect(problemOf("club", "person")).toMatchObject({
      expected: "a person",
      fix: [expect.any(String), "Roman Vassilenko (roman-vassilenko)"],
    });
  });
});
