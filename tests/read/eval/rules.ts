import type { Proposal } from "../../../src/read/proposal";
import { proposeFacts } from "../../../src/read/propose-facts";
import { type GoldText, keyOf } from "./score";

/** How often a rule gave an indicator, or left a field in doubt, and how often the whole proposal was right. */
export function rulesTable(texts: readonly GoldText[]): string {
  const rules = new Map<string, { fired: number; right: number }>();
  for (const gold of texts) {
    const keys = new Set(gold.figures.map((figure) => `${figure.start}|${keyOf(figure)}`));
    for (const fact of proposeFacts(gold.text, { published: gold.published, home: gold.home }).facts) {
      if (fact.indicator === undefined) continue;
      const { value, unit } = fact.quantity;
      const { indicator, subject = null, partner = null, status = null } = fact;
      const said = { value, unit, indicator, subject, partner, period: fact.period?.edtf ?? null, status };
      const isRight = keys.has(`${fact.start}|${keyOf(said)}`);
      for (const rule of rulesOf(fact)) {
        const { fired, right } = rules.get(rule) ?? { fired: 0, right: 0 };
        rules.set(rule, { fired: fired + 1, right: right + (isRight ? 1 : 0) });
      }
    }
  }
  const rows = [...rules].sort(([, a], [, b]) => b.fired - a.fired);
  return [
    "| rule | fired | and right |",
    "| --- | ---: | ---: |",
    ...rows.map(([rule, { fired, right }]) => `| ${rule} | ${fired} | ${right} |`),
  ].join("\n");
}

/** The indicator of a sure proposal; of another why its fields are in doubt, without the words of the text. */
function rulesOf({ indicator, unsure }: Proposal): readonly string[] {
  if (unsure.length === 0) return [`sure of ${indicator}`];
  return unsure.map(({ field, why }) => `${field} in doubt: ${why.replace(/“[^”]*”|(?<=found )[^,]*/gu, "…")}`);
}
