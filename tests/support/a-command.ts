import { answer, type Command } from "../../src/cli/command";

/** A command that reads data and takes an option with a value, and one without. */
export const A_COMMAND: Command = {
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
