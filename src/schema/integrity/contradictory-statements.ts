import { indexById } from "../../list/index-by-id";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

/** Every fact whose fields do not go together: voice and speaker, subject and partner, predicate and what it asks for. */
export function contradictoryStatements(data: Dataset): DatasetProblem[] {
  return data.facts.flatMap((fact) => [...wrongSpeaker(fact), ...wrongParties(fact), ...wrongPredicate(fact, data)]);
}

function wrongSpeaker(fact: Fact): DatasetProblem[] {
  const { voice, saidBy } = fact;
  if ((voice === "article") === (saidBy === undefined)) return [];
  const found =
    saidBy === undefined ? `the voice ${voice} without a speaker` : "a speaker for the publisher's own voice";
  const expected = "saidBy with the voice direct or indirect, and with no other";
  return [{ path: pathOf(fact, "saidBy"), found, expected, fix: "name the speaker, or mend the voice" }];
}

function wrongParties(fact: Fact): DatasetProblem[] {
  if (!("subject" in fact) || fact.subject !== fact.partner) return [];
  const expected = "a partner other than the subject";
  return [{ path: pathOf(fact, "partner"), found: `"${fact.partner}"`, expected, fix: "name the other side" }];
}

function wrongPredicate(fact: Fact, { predicates }: Dataset): DatasetProblem[] {
  if (fact.kind !== "statement") return [];
  const predicate = indexById(predicates).get(fact.predicate);
  if (predicate === undefined) return [];
  const { partner, wording } = fact;
  const missing = (field: string, expected: string) => ({
    path: pathOf(fact, field),
    found: field in fact ? `a ${field}` : `no ${field}`,
    expected: `${expected}, as "${predicate.id}" asks`,
    fix: field in fact ? "take it away" : "add it",
  });
  return [
    ...(predicate.partner === (partner !== undefined) ? [] : [missing("partner", predicate.partner ? "one" : "none")]),
    ...(predicate.ranking && wording === undefined ? [missing("wording", "the article's words")] : []),
  ];
}
