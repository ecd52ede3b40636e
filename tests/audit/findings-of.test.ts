import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import { dataOf, figure, role } from "../support/audit-fixture";

const FACTS = [
  figure("total", "$1.23 billion"),
  figure("out", "$598.0 million"),
  figure("in", "$698.9 million"),
  figure("part", "40%", { period: null }),
  figure("part", "20%", { period: null, article: "a2" }),
  role("ann", "Head"),
  role("ann", "Director", { article: "a2" }),
];

describe("findingsOf", () => {
  it("keeps contradictions, tensions and notes, by id and as they are", () => {
    const checks = audit(dataOf({ facts: FACTS }));
    const findings = findingsOf(checks.toReversed());
    expect(findings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["one-label-a-post.role.ann.head.a1", "note"],
      ["parts-make-the-total.total.ruritania-union.2023.a1", "contradiction"],
      ["undated-figures-agree.part.ruritania-union.undated.a1", "tension"],
    ]);
    for (const finding of findings) expect(checks).toContainEqual(finding);
  });

  it("gives copies, and nothing for no finding", () => {
    const checks = audit(dataOf({ facts: FACTS }));
    expect(checks).not.toContain(findingsOf(checks)[0]);
    expect(findingsOf([])).toEqual([]);
  });

  it("refuses what is no list of checks", () => {
    expect(() => findingsOf(undefined as never)).toThrow(
      new TypeError("findingsOf: the checks are undefined; allowed: a list"),
    );
  });
});
