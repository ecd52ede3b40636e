import { describe, expect, it } from "vitest";
import { answer, type Command } from "../../src/cli/command";
import { commands } from "../../src/cli/commands";
import { helpFor, overview } from "../../src/cli/help";
import { styleFor } from "../../src/cli/screen/style";

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

const STYLE = styleFor({ columns: 80 }, {}, false);

describe("overview", () => {
  it("lists every command with what it is for", () => {
    const text = overview(STYLE).join("\n");
    for (const { name, summary } of commands)
      expect(text).toMatch(new RegExp(`\\n {2}${name} +${summary.slice(0, 20)}`));
  });
});

describe("helpFor", () => {
  it("tells usage, options with what they take, and examples", () => {
    expect(helpFor(COMMAND, STYLE).join("\n")).toMatch(
      /^kz-eu-facts facts \[ENTITY\] \[OPTIONS\]\nfacts in one sentence each\n\n {2}--kind KIND +one kind of fact\n {2}--all, -a +all of them\n[^]*examples:\n {2}kz-eu-facts facts xx$/,
    );
  });
});
