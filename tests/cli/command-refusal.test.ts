import { describe, expect, it } from "vitest";
import { badInput, CommandRefusal, diskTrouble, noMatch, wrongUsage } from "../../src/cli/command-refusal";

const PROBLEM = { where: "here", found: ["a", "b"], expected: "c", fix: "d" };

describe("CommandRefusal", () => {
  it("keeps its problem, and says in short what was found where", () => {
    const refusal = new CommandRefusal(1, PROBLEM);
    expect(refusal.problem).toBe(PROBLEM);
    expect(String(refusal)).toBe("CommandRefusal: here: a,b");
  });

  it.each([
    [noMatch, 1],
    [wrongUsage, 2],
    [badInput, 3],
    [diskTrouble, 4],
  ])("exits as its cause asks", (refuse, code) => {
    expect(refuse(PROBLEM).code).toBe(code);
  });
});
