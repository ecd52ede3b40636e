import { indexById } from "../../list/index-by-id";
import type { Article } from "../../model/article";
import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import { contains, type TextSpan } from "../../text/text-span";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

/** Every quote, context, sentence or word of direction that lies outside its article's body or out of its order. */
export function misplacedPassages({ facts, articles }: Dataset): DatasetProblem[] {
  return facts.flatMap((fact) => {
    const article = indexById(articles).get(fact.article);
    return article === undefined ? [] : [...outsideBody(fact, article), ...outOfOrder(fact), ...outsideSentence(fact)];
  });
}

/** The passages of a fact with the fields that they stand in. */
export function passagesOf(fact: Fact): { readonly field: string; readonly span: Fact["quote"] }[] {
  const { quote, context = [] } = fact;
  return [
    { field: "quote", span: quote },
    ...context.map((span) => ({ field: "context", span })),
    ...(fact.kind === "observation" ? [{ field: "sentence", span: fact.sentence }] : []),
  ];
}

function outsideBody(fact: Fact, { body: [start, end] }: Article): DatasetProblem[] {
  return passagesOf(fact)
    .filter(({ span }) => !contains({ start, end }, span))
    .map(({ field, span }) =>
      misplaced(pathOf(fact, field), span, `a place in the body of ${fact.article}, ${start}–${end}`),
    );
}

function outOfOrder(fact: Fact): DatasetProblem[] {
  const { context = [] } = fact;
  const late = context.find(({ start }, index) => start <= (context[index - 1]?.start ?? -1));
  return late === undefined
    ? []
    : [misplaced(pathOf(fact, "context"), late, "each place once, in the order of the text")];
}

function outsideSentence(fact: Fact): DatasetProblem[] {
  if (fact.kind !== "observation" || contains(fact.sentence, fact.quote)) return [];
  return [misplaced(pathOf(fact, "sentence"), fact.sentence, "a place that holds that of the quote")];
}

const misplaced = (path: readonly string[], { start, end }: TextSpan, expected: string): DatasetProblem => ({
  path,
  found: `${start}–${end}`,
  expected,
  fix: "take the place of the words in the article",
});
