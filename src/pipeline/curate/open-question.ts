import type { Problem } from "../../ground/issue";
import { OPEN } from "../../schema/curation";

/** What is wrong with words that a draft left open; nothing if they are an answer. */
export function openQuestion(words: string, expected: string): Problem | undefined {
  if (words !== OPEN) return undefined;
  return { found: `"${OPEN}", a question of a draft`, expected, fix: "answer it; what is known stands beside it" };
}
