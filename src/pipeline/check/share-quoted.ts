import type { Article } from "../../model/article";
import type { Fact } from "../../model/fact";
import type { TextSpan } from "../../text/text-span";

/** The share of an article's body that its facts quote, with their contexts and sentences, from 0 to 1. */
export function shareQuoted({ id, body: [start, end] }: Article, facts: readonly Fact[]): number {
  const spans = facts.flatMap((fact) => (fact.article === id ? quotedSpans(fact) : []));
  let [quoted, reached] = [0, start];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    quoted += Math.max(0, span.end - Math.max(reached, span.start));
    reached = Math.max(reached, span.end);
  }
  return quoted / (end - start);
}

function quotedSpans(fact: Fact): readonly TextSpan[] {
  const { quote, context = [] } = fact;
  return [quote, ...context, ...(fact.kind === "observation" ? [fact.sentence] : [])];
}
