import { subjectsOf } from "../fact/entities-of";
import { indexById } from "../list/index-by-id";
import { readParts, readRecord } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Entity } from "../model/entity";
import type { Fact } from "../model/fact";
import type { Ids } from "../model/ids";
import type { Quote } from "../model/quote";
import { placesOf, type TextSpan } from "../text/text-span";
import { isWhole } from "../text/word-edges";
import { type Mark, markAt, namesIn, withoutOverlaps } from "./evidence/mark";
import { evidencePassages, type Passage } from "./evidence/passage";

/**
 * What a person needs to see of a fact: its passages in the order of the text, each with the words that are read marked.
 *
 * The passages are the quote (of a figure the whole sentence) and the context that supplies partner, period or place;
 * those that overlap are one. A name is marked wherever the data's name or alias of it stands, in either case; the other
 * words once. There is always a passage, perhaps without a mark. Throws `TypeError` for what is no dataset or no fact.
 * @category Citing
 * @since 1.0.0
 * @example
 * const [point] = tradeSeries(dataset, { partner: "eu" });
 * const [first] = point === undefined ? [] : evidenceOf(dataset, point.facts[0]);
 * first?.marks.map(({ start, end }) => first.exact.slice(start, end)); // => ["Kazakh","Kazakhstan","EU","over $40 billion","last year","EU"]
 */
export function evidenceOf<I extends Ids>(data: Pick<Dataset<I>, "entities">, fact: Fact): Passage[] {
  const { entities } = readParts("evidenceOf", data, "entities");
  const read = readRecord("evidenceOf", "fact", fact);
  const [names, words] = [namesOf(entities, read), wordsOf(read)];
  return evidencePassages(read).map((passage) => {
    const marks = words.flatMap(({ of, span }) => markAt(of, span, passage));
    return { ...passage, marks: withoutOverlaps([...marks, ...namesIn(passage.exact, names)]) };
  });
}

interface ReadWords {
  readonly of: Mark["of"];
  readonly span: TextSpan;
}

/** The words that a fact keeps of its article, where they stand in it. */
function wordsOf(fact: Fact): ReadWords[] {
  const words = [
    { of: "value", words: fact.kind === "observation" ? fact.quantity.stated : undefined },
    { of: "role", words: fact.kind === "role" ? fact.role : undefined },
    { of: "period", words: fact.period?.stated },
    { of: "wording", words: "wording" in fact ? fact.wording : undefined },
  ] as const;
  const spans = [fact.quote, ...(fact.context ?? [])];
  const direction =
    fact.kind === "observation" ? (fact.quantity as { readonly direction?: Quote }).direction : undefined;
  return [
    ...words.flatMap(({ of, words }) => (words ? spansOfWords(words, spans).map((span) => ({ of, span })) : [])),
    ...(direction === undefined ? [] : [{ of: "direction" as const, span: direction }]),
  ];
}

/** The first place of the words in the first of the spans that has them. */
function spansOfWords(words: string, spans: readonly Quote[]): TextSpan[] {
  return spans
    .flatMap(({ exact, start }) =>
      placesOf(words, exact)
        .filter((at) => isWhole(exact, at, at + words.length))
        .map((at) => ({ start: start + at, end: start + at + words.length })),
    )
    .slice(0, 1);
}

/** Every name of what the fact is about; of who said it, nothing is read. */
function namesOf(entities: readonly Entity[], fact: Fact): string[] {
  const entityOf = indexById(entities);
  return subjectsOf(fact).flatMap((id) => {
    const entity = entityOf.get(id);
    return entity === undefined ? [] : [entity.name, ...(entity.aliases ?? [])];
  });
}
