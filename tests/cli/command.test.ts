import { describe, expect, it } from "vitest";
import { answer, valueOf } from "../../src/cli/command";

describe("answer", () => {
  it("is fine unless another code is given", () => {
    expect(answer([], [1])).toEqual({ lines: [], data: [1], code: 0 });
    expect(answer([], null, 1).code).toBe(1);
  });
});

describe("valueOf", () => {
  it("gives what an option was given, and nothing for one that takes no value", () => {
    const given = { kind: "role", all: true };
    expect([valueOf(given, "kind"), valueOf(given, "all"), valueOf(given, "lost")]).toEqual([
      "role",
      undefined,
      undefined,
    ]);
  });
});
