import { locate } from "../../ground/locate";
import { isNamed } from "../../ground/names";
import type { FactBase } from "../../model/fact";
import type { Quote } from "../../model/quote";
import type { CuratedFact, CuratedPassage } from "../../schema/curation";
import { placesOf } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { splits } from "../../text/word-edges";
import type { Path } from "../yaml/parse-yaml";
import { curatePeriod } from "./curate-time";
import { type FactReading, type Reading, spansOf } from "./reading";

/** What every fact has, without what its kind adds. */
export type Base = Omit<FactBase, "id" | "kind">;

/** What every fact has, read from its entry; `undefined` if quote or context do not stand in the article. */
export function curateBase(entry: CuratedFact, path: Path, reading: FactReading): Base | undefined {
  const quote = curatePassage(entry.quote, [...path, "quote"], reading);
  const context = entry.context
    ?.map((passage, index) => curatePassage(passage, [...path, "context", index], reading))
    .sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0));
  checkVoice(entry, path, reading);
  if (quote === undefined || context?.some((span) => span === undefined)) return undefined;
  const spans = { quote, ...(context && { context: context as Quote[] }) };
  return {
    ...(entry.status && { status: entry.status }),
    period: curatePeriod(entry, spansOf(spans), path, reading),
    article: reading.seed.id,
    ...spans,
    voice: entry.voice,
    ...(entry.saidBy && { saidBy: entry.saidBy }),
    ...(entry.note && { note: entry.note }),
  };
}

function curatePassage(passage: CuratedPassage, path: Path, { body, report }: Reading): Quote | undefined {
  const located = locate(passage, body);
  if ("quote" in located) return located.quote;
  return report(path, located.problem);
}

function checkVoice({ voice, saidBy }: CuratedFact, path: Path, { lists, body, report }: Reading): void {
  if (voice === "article" && saidBy !== undefined)
    report([...path, "saidBy"], {
      found: "a speaker for the publisher's own voice",
      expected: "saidBy only with the voice direct or indirect",
      fix: "take saidBy away, or change the voice",
    });
  if (voice !== "article" && saidBy === undefined)
    report(path, {
      found: `the voice ${voice} without a speaker`,
      expected: "saidBy: the person, party or event that spoke",
      fix: "add saidBy:",
      missing: "saidBy",
    });
  const speaker = saidBy === undefined ? undefined : lists.entities.get(saidBy);
  if (speaker !== undefined && speaker.type !== "event" && !isNamed(speaker, body.text.slice(body.start, body.end)))
    report([...path, "saidBy"], {
      found: `the speaker "${saidBy}", whom the article does not name`,
      expected: "somebody whom it names",
      fix: "name the speaker that the article names, or add its spelling to the aliases",
    });
}

/** The article's own words, kept verbatim, stand in the quote or its context. */
export function checkWords(entry: CuratedFact, base: Base, path: Path, { lists, report, markRead }: Reading): void {
  const key = entry.kind === "role" ? "role" : "wording";
  const words = entry.kind === "role" ? entry.role : entry.kind === "event" ? undefined : entry.wording;
  if (words === undefined) return;
  const [start] = spansOf(base).flatMap((span) => wholePlaces(words, span.exact).map((at) => span.start + at));
  if (start === undefined)
    return report([...path, key], {
      found: quoted(words),
      expected: "whole words of the quote or its context, verbatim",
      fix: "copy the words, none of them cut, or add the span that has them to context",
    });
  if (entry.kind !== "statement" || !lists.predicates.get(entry.predicate)?.ranking) return;
  markRead({ start, end: start + words.length });
}

/** Where the words stand in the text without a word cut at their edges. */
function wholePlaces(words: string, text: string): number[] {
  return placesOf(words, text).filter((at) => !splits(text, at) && !splits(text, at + words.length));
}
