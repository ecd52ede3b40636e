import type { Dataset } from "../../model/dataset";
import type { Fact } from "../../model/fact";
import { ordinalValue } from "../../text/number-words";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { splits } from "../../text/word-edges";
import type { DatasetProblem } from "../dataset-problem";
import { evidenceIn, pathOf } from "./path-of";

/** Words that a field of a fact takes from the article. */
interface Taken {
  readonly fields: readonly string[];
  readonly words: string;
}

/** Every field whose words do not stand, whole, in the quote or context of its fact; a figure's once, in the quote. */
export function missingWords({ facts }: Dataset): DatasetProblem[] {
  return facts.flatMap((fact) => [
    ...takenBy(fact)
      .filter(({ words }) => !evidenceIn(fact).some(({ exact }) => wholePlaces(words, exact).length > 0))
      .map(({ fields, words }) => missing(pathOf(fact, ...fields), words)),
    ...strayFigure(fact),
    ...strayOrdinal(fact),
  ]);
}

function takenBy(fact: Fact): Taken[] {
  const taken: readonly [readonly string[], string | null | undefined][] = [
    [["period", "stated"], fact.period?.stated],
    [["role"], fact.kind === "role" ? fact.role : undefined],
    [["wording"], "wording" in fact ? fact.wording : undefined],
  ];
  return taken.flatMap(([fields, words]) => (words ? [{ fields, words }] : []));
}

function strayFigure(fact: Fact): DatasetProblem[] {
  if (fact.kind !== "observation") return [];
  const { stated } = fact.quantity;
  const count = placesOf(stated, fact.quote.exact).length;
  if (count === 1 && wholePlaces(stated, fact.quote.exact).length === 1) return [];
  const found = `${quoted(stated)} ${count === 1 ? "with a word or number cut" : `${count} times`} in the quote`;
  const path = pathOf(fact, "quantity", "stated");
  return [{ path, found, expected: "the words of the figure, once and whole", fix: "copy them from the quote" }];
}

function strayOrdinal(fact: Fact): DatasetProblem[] {
  if (fact.kind !== "event" || fact.ordinal === undefined) return [];
  const words = evidenceIn(fact).flatMap(({ exact }) => exact.match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.some((word) => ordinalValue(word) === fact.ordinal)) return [];
  const path = pathOf(fact, "ordinal");
  return [
    { path, found: String(fact.ordinal), expected: "the number of an ordinal in quote or context", fix: "mend it" },
  ];
}

/** Where the words stand in the text without a word cut at their edges. */
function wholePlaces(words: string, text: string): number[] {
  return placesOf(words, text).filter((at) => !splits(text, at) && !splits(text, at + words.length));
}

const missing = (path: readonly string[], words: string): DatasetProblem => ({
  path,
  found: quoted(words),
  expected: "whole words of the quote or its context",
  fix: "copy the words from there, none of them cut",
});
