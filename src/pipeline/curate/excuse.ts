import { nearestPlace } from "../../ground/nearest-place";
import { sentencesAround } from "../../text/sentences";
import { placesOf, type TextSpan } from "../../text/text-span";
import { begunFact } from "./begun-fact";
import type { Excused, Reading } from "./reading";

/**
 * The sentences of a curated entry that could not be read, where its passages stand or come nearest to standing, and
 * the entities that it names. The whole body if a passage comes near nothing in it.
 */
export function excuse(
  entry: unknown,
  { body, sentences, lists }: Pick<Reading, "body" | "sentences" | "lists">,
): Excused {
  const { quote, context } = (entry ?? {}) as { quote?: unknown; context?: unknown };
  const passages = [quote, ...(Array.isArray(context) ? context : [])].map(exactOf);
  const begun = begunFact(entry, body);
  return {
    ...(begun && { begun }),
    spans: passages.flatMap((words) => placesNear(words, body)).map((span) => sentencesAround(sentences, span)),
    ids: textsIn(entry).filter((text) => lists.entities.has(text)),
  };
}

function exactOf(passage: unknown): string {
  const words = typeof passage === "object" && passage !== null ? (passage as { exact?: unknown }).exact : passage;
  return typeof words === "string" ? words : "";
}

function placesNear(words: string, body: Reading["body"]): readonly TextSpan[] {
  const starts = words === "" ? [] : placesOf(words, body.text);
  if (starts.length > 0) return starts.map((start) => ({ start, end: start + words.length }));
  const near = words === "" ? undefined : nearestPlace(words, body.text);
  return [near ? { start: near.start, end: near.start + words.length } : body];
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
