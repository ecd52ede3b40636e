import { factId } from "../../fact/fact-id";
import { compareText } from "../../list/compare-text";
import type { Fact } from "../../model/fact";
import type { Quote, Sentence } from "../../model/quote";
import type { CuratedFact, CuratedOf } from "../../schema/curation";
import { sentencesAround } from "../../text/sentences";
import type { Path } from "../yaml/parse-yaml";
import { checkGrounds, checkKnown } from "./check-grounds";
import { type Base, checkWords, curateBase } from "./curate-base";
import { readFigure } from "./read-figure";
import { readOrdinal } from "./read-ordinal";
import { type FactReading, type Reading, spansOf } from "./reading";
import { type Settlement, settlementOf } from "./settlement";

/** The facts of one curated entry, none if a problem keeps them from being read; a statement gives one an object. */
export function curateFacts(
  entry: CuratedFact,
  path: Path,
  reading: FactReading,
  settlement: Settlement = settlementOf(entry, path),
): Fact[] {
  if (!checkKnown(entry, path, reading)) return [];
  const base = curateBase(entry, path, reading);
  if (base === undefined) return [];
  checkGrounds(entry, spansOf(base), path, reading);
  checkWords(entry, base, path, reading);
  switch (entry.kind) {
    case "observation":
      return curateObservation(entry, base, path, reading, settlement);
    case "role":
      return [curateRole(entry, base)];
    case "event":
      return [curateEvent(entry, base, path, reading)];
    case "statement":
      return curateStatements(entry, base);
  }
}

function curateObservation(
  entry: CuratedOf<"observation">,
  base: Base,
  path: Path,
  reading: Reading,
  settlement: Settlement,
): Fact[] {
  const { kind, indicator, subject, partner, wording, again } = entry;
  const sentence = sentenceAround(base.quote, reading);
  const quantity = readFigure(entry, { ...base, sentence }, [...path, "stated"], reading, settlement);
  if (quantity === undefined) return [];
  const key = { kind, indicator, subject, ...(partner && { partner }) };
  return [{ id: factId({ ...key, ...base }, again), ...key, quantity, sentence, ...(wording && { wording }), ...base }];
}

function sentenceAround(quote: Quote, { sentences, body }: Reading): Sentence {
  const { start, end } = sentencesAround(sentences, quote);
  return { exact: body.text.slice(start, end), start, end };
}

function curateRole(entry: CuratedOf<"role">, base: Base): Fact {
  const { kind, person, post, role, organisation, again } = entry;
  const fact = { kind, person, post, role, organisation, ...base };
  return { id: factId(fact, again), ...fact };
}

function curateEvent(entry: CuratedOf<"event">, base: Base, path: Path, reading: Reading): Fact {
  const { kind, event, form, place, participants = [], topics, again } = entry;
  const ordinal = entry.ordinal && readOrdinal(entry.ordinal, spansOf(base), [...path, "ordinal"], reading);
  return {
    id: factId({ kind, event, ...base }, again),
    kind,
    event,
    form,
    ...(place && { place }),
    participants: [...participants].sort(compareText),
    ...(topics && { topics: [...topics].sort(compareText) }),
    ...(ordinal && { ordinal }),
    ...base,
  };
}

function curateStatements(entry: CuratedOf<"statement">, base: Base): Fact[] {
  const { kind, subject, partner, predicate, objects, scope, wording, again } = entry;
  return objects.map((object) => {
    const key = { kind, subject, ...(partner && { partner }), predicate, object };
    return {
      id: factId({ ...key, ...base }, again),
      ...key,
      ...(scope && { scope }),
      ...(wording && { wording }),
      ...base,
    };
  });
}
