import { describe, expect, it } from "vitest";
import { CommandRefusal } from "../../../src/cli/command-refusal";
import { resolveChoice } from "../../../src/cli/resolve/resolve-choice";

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

const resolve = (typed?: string) => problemOf(() => resolveChoice("test", typed, ["planned", "target"]));

describe("resolveChoice", () => {
  it("takes one of the words, in either case, or nothing", () => {
    expect([resolve(" Planned "), resolve("target"), resolve()]).toEqual(["planned", "target", undefined]);
  });

  it("refuses any other word, and names the nearest", () => {
    expect(resolve("plannd")).toEqual({
      code: 2,
      where: "test",
      found: "plannd",
      expected: "planned, target",
      fix: "did you mean planned?",
    });
    expect(resolve("zzz")).toMatchObject({ fix: "give one of them" });
  });
});
