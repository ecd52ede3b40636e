import { position } from "../../text/position";
import type { TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";

/** "line 7 · “Ann Lee met Bob Ray in Brussels.”": where something stands, and the words around it. */
export function gistAt(text: string, at: TextSpan, words: TextSpan): string {
  return `line ${position(text, at.start).line} · ${quoted(text.slice(words.start, words.end))}`;
}
