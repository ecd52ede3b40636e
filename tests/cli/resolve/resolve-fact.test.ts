import { describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { resolveFact } from "../../../src/cli/resolve/resolve-fact";
import { SMALL } from "../../support/formats";

const [first, second] = SMALL.observations;

function problemOf(typed: string) {
  try {
    return resolveFact(SMALL, "test", typed);
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

describe("resolveFact", () => {
  it("takes an id, in full or a part that no other has, in either case", () => {
    for (const { id } of SMALL.facts) expect(resolveFact(SMALL, "test", id).id).toBe(id);
    expect(resolveFact(SMALL, "test", first!.id.slice(1).toUpperCase()).id).toBe(first!.id);
  });

  it("lists what a text can mean, each with its id", () => {
    expect(problemOf(".")).toMatchObject({
      code: 1,
      found: `“.”, which can mean ${SMALL.facts.length} facts`,
      fix: expect.arrayContaining([`  ${first!.id}`, `  ${second!.id}`]),
    });
  });

  it("suggests the nearest ids", () => {
    expect(problemOf(`${first!.id}x`)).toMatchObject({ code: 1, fix: expect.arrayContaining([first!.id]) });
  });

  it("says where to look for what is no id and no words", () => {
    expect(problemOf("qqqqqqqq qqqq")).toMatchObject({ code: 1, fix: expect.stringContaining("search TEXT") });
  });
});
