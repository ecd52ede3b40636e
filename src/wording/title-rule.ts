/** "parts make the total": a rule by its id. */
export function titleRule(rule: string): string {
  return rule.replaceAll("-", " ");
}
