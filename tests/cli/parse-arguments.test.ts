import { describe, expect, it } from "vitest";
import { answer, type Command } from "../../src/cli/command";
import { CommandRefusal } from "../../src/cli/command-refusal";
import { parseArguments } from "../../src/cli/parse-arguments";

const COMMAND: Command = {
  name: "facts",
  words: "[ENTITY]",
  fewest: 0,
  most: 1,
  summary: "facts in one sentence each",
  examples: ["kz-eu-facts facts xx"],
  options: { kind: { value: "KIND", meaning: "one kind of fact" }, all: { short: "a", meaning: "all of them" } },
  readsData: true,
  none: [],
  run: () => answer([], null),
};

function problemOf(task: () => unknown) {
  try {
    return task();
  } catch (error) {
    if (error instanceof CommandRefusal) return { code: error.code, ...error.problem };
    throw error;
  }
}

const refused = (...args: string[]) => problemOf(() => parseArguments(COMMAND, args));

describe("parseArguments", () => {
  it("parts words from options, in any order", () => {
    expect(parseArguments(COMMAND, ["--kind", "role", "xx", "-a"])).toEqual({
      words: ["xx"],
      options: { kind: "role", all: true },
    });
    expect(parseArguments(COMMAND, ["--kind=-x"]).options).toEqual({ kind: "-x" });
    expect(parseArguments(COMMAND, ["--", "--all"]).words).toEqual(["--all"]);
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
    expect(parseArguments(COMMAND, ["xx", "yy", "--help"]).words).toEqual(["xx", "yy"]);
    expect(refused("--constructor")).toMatchObject({ found: "the unknown option --constructor" });
  });

  it("says what a command without words lacks", () => {
    expect(problemOf(() => parseArguments({ ...COMMAND, fewest: 1 }, []))).toMatchObject({
      found: "nothing behind it",
      expected: "kz-eu-facts facts [ENTITY] [OPTIONS]",
    });
  });
});
