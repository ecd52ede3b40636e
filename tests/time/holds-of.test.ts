import { describe, expect, it } from "vitest";
import { holdsOf } from "../../src/time/holds-of";

describe("holdsOf", () => {
  it.each([
    ["a figure", { kind: "observation" }, "2024", "throughout"],
    ["a planned figure", { kind: "observation", status: "planned" }, "2024", "throughout"],
    ["a role", { kind: "role" }, "2024-03-01/..", "throughout"],
    ["a statement", { kind: "statement" }, "2024", "throughout"],
    ["a statement of what happens", { kind: "statement", once: true }, "2024", "once"],
    ["an event", { kind: "event" }, "2024", "once"],
    ["a publication", { kind: "publication" }, "2024", "once"],
    ["a target", { kind: "statement", status: "target" }, "2030", "once"],
    ["one unknown date of a figure", { kind: "observation" }, "[2024-01..2024-06]", "once"],
  ] as const)("answers for %s", (_, fact, edtf, holds) => {
    expect(holdsOf(fact, edtf)).toBe(holds);
  });
});
