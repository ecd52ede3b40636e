import { factId } from "../../fact/fact-id";
import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";
import { pathOf } from "./path-of";

/**
 * Every fact whose id does not follow from its fields. Asked of what this project builds; other data may name its facts as
 * it likes.
 */
export function underivedIds({ facts }: Pick<Dataset, "facts">): DatasetProblem[] {
  return facts.flatMap((fact) => {
    const derived = factId(fact);
    const rest = fact.id.startsWith(derived) ? fact.id.slice(derived.length) : "?";
    if (rest === "" || /^-(?:[2-9]|[1-9]\d)$/.test(rest)) return [];
    return [
      { path: pathOf(fact), found: `"${fact.id}"`, expected: `"${derived}"`, fix: "derive the id from the fields" },
    ];
  });
}
