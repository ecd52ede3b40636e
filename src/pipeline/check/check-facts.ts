import { audit } from "../../audit/audit";
import { findingsOf } from "../../audit/findings-of";
import type { AuditInput } from "../../audit/rule";
import type { Issue } from "../../ground/issue";
import type { Finding } from "../../model/finding";
import { quoted } from "../../text/visible";
import type { ClosedLists } from "../curate/closed-lists";

/** What the audit finds, each finding with the cause that somebody explained; a comment without its finding is a problem. */
export function checkFacts(
  data: AuditInput,
  texts: ReadonlyMap<string, string>,
  { aliases, aliasIssue }: ClosedLists,
): { findings: Finding[]; issues: Issue[] } {
  const comments = new Map(aliases.comments.map(({ finding, comment }) => [finding, comment]));
  const findings = findingsOf(audit(data, texts)).map((finding) => {
    const comment = comments.get(finding.id);
    return comment === undefined ? finding : { ...finding, comment };
  });
  const ids = new Set(findings.map(({ id }) => id));
  const issues = aliases.comments.flatMap(({ finding }, index) =>
    ids.has(finding) ? [] : [aliasIssue("comments", index, noFinding(finding))],
  );
  return { findings, issues };
}

const noFinding = (id: string) => ({
  found: `a comment on ${quoted(id)}, which the audit does not find`,
  expected: "the id of a finding in data/findings.ts",
  fix: "take the comment away, or name the finding that it explains now",
});
