import { nameFinder } from "../../ground/names";
import { NAMED } from "../../pipeline/check/coverage";
import { findNumberWords } from "../../pipeline/check/find-number-words";
import type { Proposals } from "../../read/proposal";
import { position } from "../../text/position";
import { contains, meet, type TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { type DraftEntry, type DraftField, given, isSure, type Leftover } from "../draft";
import { type DraftContext, sentenceAt } from "../draft-context";
import { findableSpan, wholeSpan } from "../passage";
import { reasonToIgnore } from "./reason-to-ignore";

/** Numbers and dates of the body that nothing was read from, in text order; those of one figure together. */
export function numbersLeft(
  entries: readonly DraftEntry[],
  read: readonly TextSpan[],
  { figures, unread }: Pick<Proposals, "figures" | "unread">,
  { text, body, times }: DraftContext,
): readonly Leftover[] {
  const covered = [...read, ...entries.flatMap(accountedSpans)];
  const reasons = [
    ...unread,
    ...figures.map(({ start, end, quantity }) => ({ start, end, why: whyNoFact(quantity.unit) })),
    ...times.map(({ start, end }) => ({ start, end, why: "a time that no fact was read with" })),
  ];
  const left = findNumberWords(text)
    .filter((number) => contains(body, number) && !covered.some((span) => contains(span, number)))
    .map((number) => {
      const reason = reasons.find((span) => contains(span, number) && !covered.some((other) => meet(other, span)));
      const span = wholeSpan(text, reason ?? number);
      const told = reasonToIgnore(span, text, body);
      const why = reason?.why ?? whyUnread(text.slice(span.end, span.end + 20));
      return { ...span, why, ...(told !== undefined && { reason: told }) };
    });
  return left.filter((each, index) => !left.slice(0, index).some((before) => contains(before, each)));
}

/** The words of an entry that the build reads once its questions are answered: no number or time is read from others. */
function accountedSpans({ kind, at, fields, ...entry }: DraftEntry): readonly TextSpan[] {
  if (isSure({ kind, at, fields, ...entry })) return [];
  const { period, ordinal, stated } = fields;
  const read = [period, ordinal, stated].flatMap((field) => field?.from ?? []);
  return kind === "event" ? read : [at, ...read];
}

function whyUnread(after: string): string {
  const [, things] = /^ (countries|sides|parties|nations|states|of the|such|more|another)\b/u.exec(after) ?? [];
  return things === undefined ? "no rule reads it" : `it counts “${things}”, no quantity of ours`;
}

function whyNoFact(unit: string | null): string {
  if (unit === null) return "a measure that no indicator has";
  return "it counts none of the things that the indicators count";
}

/** For each name of the list, and each new person, that no entry names: an entry that asks for its fact. */
export function namesLeft(
  entries: readonly DraftEntry[],
  done: readonly string[],
  context: DraftContext,
): readonly DraftEntry[] {
  const { text, body, lists, people, names } = context;
  const named = new Set([...done, ...entries.flatMap(({ fields }) => Object.values(fields).flatMap(idsIn))]);
  const find = nameFinder([...lists.entities.values()].filter(({ type }) => NAMED.includes(type)));
  const places = [
    ...find(text).filter(({ ids }) => !ids.some((id) => named.has(id))),
    ...people
      .map(({ name, start, end }) => ({ ids: [names.personId(name)], start, end, words: name }))
      .filter(({ ids }) => !ids.some((id) => named.has(id))),
  ].filter((place) => contains(body, place));
  const seen = new Set<string>();
  return places
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, words, ids: [id = ""] }) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [nameEntry(id, { start, end }, words, context, text)];
    });
}

function idsIn({ value }: DraftField): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function nameEntry(id: string, at: TextSpan, words: string, context: DraftContext, text: string): DraftEntry {
  return {
    kind: "name",
    at,
    quote: findableSpan(text, at, sentenceAt(context, at)),
    context: [],
    fields: { subject: given(id, at), voice: given("article") },
    gist: `line ${position(text, at.start).line} · no fact names ${quoted(words)}`,
  };
}
