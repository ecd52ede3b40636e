import { wrongUsage } from "../command-refusal";
import { didYouMean, nearest } from "./nearest";

/** The one of a few words that an option may be; `undefined` if the option is left out. */
export function resolveChoice<T extends string>(
  where: string,
  typed: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (typed === undefined) return undefined;
  const found = choices.find((choice) => choice === typed.trim().toLowerCase());
  if (found !== undefined) return found;
  throw wrongUsage({
    where,
    found: typed,
    expected: choices.join(", "),
    fix: didYouMean(nearest(typed, choices), "give one of them"),
  });
}
