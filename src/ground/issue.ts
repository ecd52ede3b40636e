import { compareText } from "../list/compare-text";
import { visible } from "../text/visible";

/** One problem, in four parts: where, found, expected, fix. */
export interface Issue {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The way to the key, from the outside in: `facts`, `7`, `quote`. */
  readonly key?: readonly string[];
  /** The line of the file, shown with a caret under the column. */
  readonly source?: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
  /** The key that would mend it, if one is missing. */
  readonly missing?: string;
}

/** Where it is wrong. */
export type Place = Omit<Issue, keyof Problem>;

/** What is wrong, before it is known where it stands. */
export type Problem = Pick<Issue, "found" | "expected" | "fix" | "missing">;

/** How many problems one run prints; a broken file may hold thousands. */
const SHOWN = 50;
const SOURCE_WIDTH = 160;

/** The problems as a person reads them, in the order of files and lines; at most 50, then a count of the rest. */
export function formatIssues(issues: readonly Issue[]): string {
  const sorted = sortIssues(issues);
  const shown = sorted.slice(0, SHOWN).map(formatIssue);
  const rest = sorted.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join("\n\n");
}

/** The problems in the order of files, lines and columns. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function formatIssue(issue: Issue): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(":");
  return [
    [place, ...(issue.key ?? [])].join(" › "),
    ...excerpt(issue),
    `  found:    ${issue.found}`,
    `  expected: ${issue.expected}`,
    `  fix:      ${issue.fix}`,
  ].join("\n");
}

function excerpt({ line, column = 1, source }: Issue): string[] {
  if (line === undefined || source === undefined) return [];
  const from = Math.max(0, column - 1 - SOURCE_WIDTH / 2);
  const shown = visible(source.slice(from, from + SOURCE_WIDTH));
  const caret = visible(source.slice(from, column - 1)).length;
  return [`  ${line} | ${shown}`, `  ${" ".repeat(String(line).length)} | ${" ".repeat(caret)}^`];
}
