import { describe, expect, it } from "vitest";
import { CommandRefusal } from "../../src/cli/command-refusal";
import { parseArguments } from "../../src/cli/parse-arguments";
import { A_COMMAND } from "../support/a-command";

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

const refused = (...args: string[]) => problemOf(() => parseArguments(A_COMMAND, args));

describe("parseArguments", () => {
  it("parts words from options, in any order", () => {
    expect(parseArguments(A_COMMAND, ["--kind", "role", "xx", "-a"])).toEqual({
      words: ["xx"],
      options: { kind: "role", all: true },
    });
    expect(parseArguments(A_COMMAND, ["--kind=-x"]).options).toEqual({ kind: "-x" });
    expect(parseArguments(A_COMMAND, ["--", "--all"]).words).toEqual(["--all"]);
  });

  it.each([
    [["--kidn", "role"], "the unknown option --kidn", "did you mean --kind?"],
    [["--kind"], "nothing", "write --kind KIND"],
    [["--kind", "--all"], "nothing", "write --kind KIND"],
    [["--kind", " "], "nothing", "write --kind KIND"],
    [["--all=yes"], "yes", "write --all alone"],
    [["xx", "yy"], "“xx yy”", "for example: kz-eu-facts facts xx"],
    [["x".repeat(4097)], "an argument of 4097 characters", "give a part of it"],
  ])("refuses %j", (args, found, fix) => {
    expect(refused(...args)).toMatchObject({ code: 2, found, fix });
  });

  it("takes any number of words beside --help, and a member of every object for no option", () => {
    expect(parseArguments(A_COMMAND, ["xx", "yy", "--help"]).words).toEqual(["xx", "yy"]);
    expect(refused("--constructor")).toMatchObject({ found: "the unknown option --constructor" });
  });

  it("says what a command without words lacks", () => {
    expect(problemOf(() => parseArguments({ ...A_COMMAND, fewest: 1 }, []))).toMatchObject({
      found: "nothing behind it",
      expected: "kz-eu-facts facts [ENTITY] [OPTIONS]",
    });
  });
});
