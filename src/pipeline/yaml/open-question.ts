import type { Problem } from "../../ground/issue";
import { OPEN_ANSWER } from "../../schema/curation";

/** What is wrong with words that a draft left open; nothing if they are an answer. */
export function openQuestion(words: string, expected: string): Problem | undefined {
  if (words !== OPEN_ANSWER) return undefined;
  return {
    found: `"${OPEN_ANSWER}", a question of a draft`,
    expected,
    fix: "answer it; what is known stands beside it",
  };
}
