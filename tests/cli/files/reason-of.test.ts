import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reasonOf } from "../../../src/cli/files/reason-of";

const errorOf = (task: () => unknown): unknown => {
  try {
    return task();
  } catch (error) {
    return error;
  }
};

describe("reasonOf", () => {
  it("says in words what the operating system says", () => {
    expect(reasonOf(errorOf(() => readFileSync("/nowhere/at/all")))).toBe("no such file or folder");
    expect(reasonOf(errorOf(() => readFileSync("/")))).toBe("a folder");
  });

  it("gives the code that it has no words for, and else the error", () => {
    expect(reasonOf(Object.assign(new Error("x"), { code: "EWEIRD" }))).toBe("EWEIRD");
    expect(reasonOf(new Error("x"))).toBe("Error: x");
    expect(reasonOf("x")).toBe("x");
  });
});
