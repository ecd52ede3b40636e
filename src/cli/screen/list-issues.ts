import { formatIssues, type Issue } from "../../ground/issue";
import { BLANK, type Line, verbatim } from "./line";

/** Problems in their four parts, in the order of files and lines, then how many they are. */
export function listIssues(issues: readonly Issue[], after: string): Line[] {
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return [...verbatim(formatIssues(issues)), BLANK, ...verbatim(`${count}${after}`)];
}
