import { indexById } from "../list/index-by-id";
import type { Statement, Status } from "../model/fact";
import type { Predicate } from "../model/predicate";
import { asksFor, fillPhrase } from "./fill-phrase";
import { describePeriod } from "./format-time";
import type { NamedParts, Names } from "./name-of";

const MODALS: Readonly<Record<Status, string>> = { planned: "will", possible: "may", target: "is to" };

/** "Kazakhstan cooperates with the European Union on trade". */
export function describeStatement(data: NamedParts, fact: Statement, nameOf: Names): string {
  const { subject, scope, period, wording } = fact;
  const predicate = indexById(data.predicates).get(fact.predicate);
  const phrase = phraseFor(predicate, fact);
  const where = scope === undefined || asksFor(phrase, "scope") ? "" : ` in ${nameOf(scope)}`;
  const when = period === null ? "" : ` ${describePeriod(period)}`;
  const words = predicate?.ranking && wording !== undefined ? ` (“${wording}”)` : "";
  return `${nameOf(subject)} ${fillPhrase(phrase, fact, nameOf) ?? phrase}${where}${when}${words}`;
}

/** The verb phrase; of what is not reported as holding, after "will", "may" or "is to". */
function phraseFor(predicate: Predicate | undefined, { status, predicate: id }: Statement): string {
  const title = predicate?.title ?? id;
  const phrase = predicate?.phrase ?? (asksFor(title, "object") ? title : `${title} the object`);
  if (status === undefined) return phrase;
  return predicate?.infinitive === undefined ? `${phrase} (${status})` : `${MODALS[status]} ${predicate.infinitive}`;
}
