import type { Denomination } from "../wording/denomination";
import { formatDistance } from "../wording/format-interval";
import type { Judgement } from "./judge";

/** How a distance is said: "they are at least 5 apart". */
type Phrase = (distance: string) => string;

export const apart: Phrase = (distance) => `they are ${distance} apart`;
export const farthestApart: Phrase = (distance) => `the farthest two are ${distance} apart`;
export const tooLarge: Phrase = (distance) => `the part is ${distance} too large`;
export const tooMany: Phrase = (distance) => `that is ${distance} too many`;

/** The sentence that a check of figures ends with: whether they can be true together, and if not how far apart they are. */
export function conclude({ verdict, gap, doubt }: Judgement, denomination: Denomination, phrase = apart): string {
  if (verdict === "pass" || gap === undefined) return "Both can be true.";
  const words = phrase(formatDistance(gap, denomination));
  return doubt === undefined ? `Rounding cannot explain it: ${words}.` : `As written, ${words}, but ${doubt}.`;
}
