import { describe, expect, it } from "vitest";
import { checkFacts } from "../../../src/pipeline/check/check-facts";
import type { ClosedLists } from "../../../src/pipeline/curate/closed-lists";
import { ARTICLES, figure, INDICATORS } from "../../support/figures-fixture";
import { dataset } from "../../support/people-fixture";

const DATA = dataset({
  facts: [figure({ value: 40 }), figure({ value: 400, article: "a2" })],
  articles: ARTICLES,
  indicators: INDICATORS,
});

function checked(...finding: string[]) {
  const comments = finding.map((id) => ({ finding: id, comment: `About ${id}.` }));
  const lists = {
    aliases: { renamed: [], withdrawn: [], comments },
    aliasIssue: (list: string, index: number, problem: object) => ({ file: `${list} ${index}`, ...problem }),
  } as unknown as ClosedLists;
  return checkFacts(DATA, new Map(), lists);
}

describe("checkFacts", () => {
  const [first] = checked().findings.filter(({ rule }) => rule === "same-key-agrees");

  it("gives what the audit finds, but neither what passes nor what cannot be tested", () => {
    expect(first).toMatchObject({ verdict: "contradiction" });
    expect(checked().findings.map(({ verdict }) => verdict)).not.toContain("pass");
    expect(checked().issues).toEqual([]);
  });

  it("puts a comment to the finding that it explains, and to no other", () => {
    const id = first?.id ?? "";
    const { findings, issues } = checked(id);
    expect(issues).toEqual([]);
    expect(findings.filter(({ comment }) => comment !== undefined)).toEqual([{ ...first, comment: `About ${id}.` }]);
  });

  it("tells a comment whose finding is gone", () => {
    const { issues } = checked(first?.id ?? "", "gone");
    expect(issues.map(({ file, found }) => [file, found])).toEqual([
      ["comments 1", "a comment on “gone”, which the audit does not find"],
    ]);
  });
});
