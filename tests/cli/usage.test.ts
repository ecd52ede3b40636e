import { describe, expect, it } from "vitest";
import { optionsOf, usageOf } from "../../src/cli/usage";
import { A_COMMAND } from "../support/a-command";

describe("optionsOf", () => {
  it("has the command's own options first, and --data only if it reads data", () => {
    expect(Object.keys(optionsOf(A_COMMAND))).toEqual(["kind", "all", "data", "json", "color", "no-color", "help"]);
    expect(Object.keys(optionsOf({ ...A_COMMAND, options: {}, readsData: false }))).not.toContain("data");
  });
});

describe("usageOf", () => {
  it("says how a command is called", () => {
    expect(usageOf(A_COMMAND)).toBe("kz-eu-facts facts [ENTITY] [OPTIONS]");
    expect(usageOf({ ...A_COMMAND, words: "", options: {} })).toBe("kz-eu-facts facts");
  });
});
