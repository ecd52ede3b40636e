import { describe, expect, it } from "vitest";
import { answer, type Command } from "../../src/cli/command";
import { optionsOf, usageOf } from "../../src/cli/usage";

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

describe("optionsOf", () => {
  it("has the command's own options first, and --data only if it reads data", () => {
    expect(Object.keys(optionsOf(COMMAND))).toEqual(["kind", "all", "data", "json", "color", "no-color", "help"]);
    expect(Object.keys(optionsOf({ ...COMMAND, options: {}, readsData: false }))).not.toContain("data");
  });
});

describe("usageOf", () => {
  it("says how a command is called", () => {
    expect(usageOf(COMMAND)).toBe("kz-eu-facts facts [ENTITY] [OPTIONS]");
    expect(usageOf({ ...COMMAND, words: "", options: {} })).toBe("kz-eu-facts facts");
  });
});
