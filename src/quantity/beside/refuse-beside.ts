import { quoted } from "../../text/visible";
import type { ParsedText, TextPhrase } from "../grammar/parse-text";
import type { Refusal } from "../refusal";
import type { Known } from "./beside-reading";
import type { DoubtWords } from "./doubts";

/** Whether a person looked at the words and found that they change nothing. */
export function isSettled(words: string, { settled }: Known): boolean {
  return settled.some((each) => each.toLowerCase().includes(words.toLowerCase()));
}

export function refuseDoubt(parsed: ParsedText, phrase: TextPhrase, { kind, words }: DoubtWords): Refusal {
  if (kind === "expectation")
    return refuseBeside(parsed, phrase, words, "status", "a status beside words of expectation");
  return refuseBeside(parsed, phrase, words, "value", "words beside a figure that are read, or settled");
}

export function refuseUnread(phrase: TextPhrase, parsed: ParsedText, words: string): Refusal {
  return refuseBeside(
    parsed,
    phrase,
    words,
    "value",
    "every word that is glued to a figure, or in its bracket, to be read",
  );
}

export function refuseBeside(
  { text }: ParsedText,
  { start, end }: TextPhrase,
  words: string,
  field: "value" | "sign" | "status",
  expected: string,
): Refusal {
  const figure = quoted(text.slice(start, end));
  const fix =
    field === "status"
      ? "give the fact a status: planned, possible or target"
      : `settled: [{ field: ${field}, words: ${words}, reason: … }]`;
  return {
    ok: false,
    found: `${figure} beside ${quoted(words)}, which can change what it says`,
    expected,
    fix,
    settle: { field, words },
  };
}
