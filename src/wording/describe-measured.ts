import type { Observation } from "../model/fact";
import type { Indicator } from "../model/indicator";
import { fillPhrase } from "./fill-phrase";
import { nameIndicator } from "./name-indicator";
import type { Names } from "./name-of";

type Measured = Pick<Indicator, "title" | "phrase">;

/** "Kazakhstan’s exports to the European Union": an indicator between parties; one without a phrase by its title, "exports of A with B". */
export function describeMeasured(
  { title, phrase }: Measured,
  { subject, partner }: Pick<Observation, "subject" | "partner">,
  nameOf: Names,
): string {
  const filled = phrase === undefined ? undefined : fillPhrase(phrase, { subject, partner }, nameOf);
  return (
    filled ??
    `${nameIndicator({ title })} of ${nameOf(subject)}${partner === undefined ? "" : ` with ${nameOf(partner)}`}`
  );
}
