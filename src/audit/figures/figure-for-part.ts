import { spanOf } from "../../time/span";
import type { Indexed } from "../rule";
import type { Figure } from "./figure";

/** The figure for one part of a total: of its own article, else the first that another article gives. */
export function figureForPart(total: Figure, part: string, { places }: Indexed): Figure | undefined {
  const { fact } = total;
  const own = places.inArticle(fact, part, fact.quantity.unit);
  if (own !== undefined) return own;
  const span = spanOf(fact.period);
  const everywhere = span && places.everywhere(fact, part, span).get(fact.quantity.unit);
  return everywhere?.lowest[0];
}
