import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands";
import { helpFor, overview } from "../../src/cli/help";
import { styleFor } from "../../src/cli/screen/style";
import { A_COMMAND } from "../support/a-command";

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
    expect(helpFor(A_COMMAND, STYLE).join("\n")).toMatch(
      /^kz-eu-facts facts \[ENTITY\] \[OPTIONS\]\nfacts in one sentence each\n\n {2}--kind KIND +one kind of fact\n {2}--all, -a +all of them\n[^]*examples:\n {2}kz-eu-facts facts xx$/,
    );
  });
});
