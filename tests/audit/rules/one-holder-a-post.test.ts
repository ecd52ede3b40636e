import { describe, expect, it } from "vitest";
import { checksOf, role, verdictsOf } from "../../support/audit-fixture";

describe("oneHolderAPost", () => {
  const RULE = "one-holder-a-post";

  it("passes two persons whose times do not meet", () => {
    const facts = [role("ann", "Head", { period: "2019/2021" }), role("bob", "Head", { period: "2022/.." })];
    expect(checksOf(RULE, { facts })).toEqual([
      {
        id: `${RULE}.role.ann.head.a1`,
        rule: RULE,
        verdict: "pass",
        facts: ["role.ann.head.a1", "role.bob.head.a1"],
        detail:
          "For the post “Head” (the Club) the articles name Ann Lee (The Paper, 15 January 2025, from 2019 to " +
          "2021) and Bob Ray (The Paper, 15 January 2025, since 2022); their times do not meet.",
      },
    ]);
  });

  it("notes two persons whose times meet or are not known", () => {
    const overlapping = [role("ann", "Head", { period: "2019/2022" }), role("bob", "Head", { period: "2022/.." })];
    expect(verdictsOf(RULE, ...overlapping)).toEqual(["note"]);
    const [check] = checksOf(RULE, { facts: [role("ann", "Head"), role("bob", "Head", { article: "a2" })] });
    expect(check?.verdict).toBe("note");
    expect(check?.detail).toBe(
      "For the post “Head” (the Club) the articles name Ann Lee (The Paper, 15 January 2025) and Bob Ray (The Paper, " +
        "15 January 2025); their times meet or are not known.",
    );
  });

  it("knows the boundary: one ends on the day before the other begins, or on that day", () => {
    const until = (day: string) => role("ann", "Head", { period: `../${day}` });
    const bob = role("bob", "Head", { period: "2022-03-01/.." });
    expect(verdictsOf(RULE, until("2022-02-28"), bob)).toEqual(["pass"]);
    expect(verdictsOf(RULE, until("2022-03-01"), bob)).toEqual(["note"]);
  });

  it("names only the roles that meet another person's", () => {
    const facts = [
      role("ann", "Head", { period: "2010/2011" }),
      role("ann", "Head", { period: "2019/..", article: "a2" }),
      role("bob", "Head", { period: "2022/..", article: "a3" }),
    ];
    expect(checksOf(RULE, { facts })[0]).toMatchObject({
      id: `${RULE}.role.ann.head.a1`,
      facts: ["role.ann.head.a2", "role.bob.head.a3"],
    });
  });

  it("finds nothing to check in one person, two posts, or a successor who is only planned", () => {
    expect(checksOf(RULE, { facts: [role("ann", "Head"), role("ann", "Head", { article: "a2" })] })).toEqual([
      {
        id: RULE,
        rule: RULE,
        verdict: "untestable",
        facts: [],
        detail: "Nothing to check: the data lacks two persons in one post of one organisation.",
      },
    ]);
    for (const changes of [{ post: "deputy" }, { organisation: "union" }, { status: "planned" as const }])
      expect(verdictsOf(RULE, role("ann", "Head"), role("bob", "Head", changes))).toEqual(["untestable"]);
  });
});
