import { describe, expect, it } from "vitest";
import { checksOf, role, verdictsOf } from "../../support/audit-fixture";

describe("oneLabelAPost", () => {
  const RULE = "one-label-a-post";

  it("passes if articles use the same words for a person's post", () => {
    expect(verdictsOf(RULE, role("ann", "Head"), role("ann", "Head", { article: "a2" }))).toEqual(["pass"]);
  });

  it("notes different words, with the articles that use them", () => {
    const facts = [
      role("ann", "Head"),
      role("ann", "Director", { article: "a2" }),
      role("ann", "Head", { article: "a3" }),
    ];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.role.ann.head.a1`,
        rule: RULE,
        verdict: "note",
        facts: ["role.ann.head.a1", "role.ann.head.a2", "role.ann.head.a3"],
        detail: "Ann Lee’s post is given as “Head” and “Director” (The Paper, 15 January 2025).",
      },
    ]);
  });

  it("knows the boundary: a form of a label is no other; another post, organisation or person is another matter", () => {
    const called = (first: string, second: string) =>
      verdictsOf(RULE, role("ann", first), role("ann", second, { article: "a2" }));
    expect(called("Head", "head")).toEqual(["pass"]);
    expect(called("Deputy Foreign Minister", "Deputy Minister of Foreign Affairs")).toEqual(["pass"]);
    expect(called("Deputy Foreign Minister", "Minister of Foreign Affairs")).toEqual(["note"]);
    for (const other of [
      role("ann", "Chair", { post: "chair" }),
      role("ann", "Chair", { organisation: "union", article: "a2" }),
      role("bob", "Chair"),
    ])
      expect(verdictsOf(RULE, role("ann", "Head"), other)).toEqual(["untestable"]);
  });
});
