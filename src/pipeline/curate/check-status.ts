import type { Problem } from "../../ground/issue";
import type { Fact } from "../../model/fact";
import { contains, type TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { wholeWords } from "../../text/word-edges";
import type { FactReading } from "./reading";
import { spansOf } from "./reading";
import type { Told } from "./told";

const EXPECTING = wholeWords(
  [
    "will|would|shall|going to|about to|set to|due to be|scheduled|slated|to be held|to take place",
    "(?:is|are|was|were) (?:now |still )?(?:expected|planned|projected|supposed)|expects? to|expected to",
    "(?:planned|planning|aims?|aimed|aiming|intends?|intended|intending|hopes?|hoping|seeks?|wants?) to",
    "(?:plans?|ambitions?|goals?|targets?|intention|readiness|willingness)(?: of (?:the )?\\p{L}+)? (?:to|on)",
  ].join("|"),
  "gu",
);

/**
 * A second reading of the statuses: a fact without one that its words expect, or whose time came after its article. Words
 * that a fact of another kind with a status reads are not asked about; those beside a figure were, when it was read.
 */
export function checkStatuses(told: readonly Told[], { published, report }: FactReading): void {
  const expected = told.filter(({ fact }) => fact.status !== undefined);
  for (const { fact, path, settlement } of told) {
    if (fact.status !== undefined) continue;
    const { from } = fact.period ?? { from: null };
    if (from !== null && published.before !== null && from >= published.before) report(path, ahead(from));
    if (fact.kind === "observation") continue;
    const [words] = expectationsIn(fact)
      .filter((span) => !expected.some((other) => other.fact.kind !== fact.kind && contains(other.fact.quote, span)))
      .map((span) => span.words)
      .filter((each) => !settlement.covers("status", each));
    if (words !== undefined) report(path, unsettled(words, fact));
  }
}

/** Words of expectation in the quote of a fact; for an event, whose passages hang together, in its context too. */
function expectationsIn(fact: Fact): (TextSpan & { readonly words: string })[] {
  const spans = fact.kind === "event" ? spansOf(fact) : [fact.quote];
  return spans.flatMap(({ exact, start }) =>
    [...exact.matchAll(EXPECTING)].map(({ 0: words, index }) => ({
      words,
      start: start + index,
      end: start + index + words.length,
    })),
  );
}

const unsettled = (words: string, { quote }: Fact): Problem => ({
  found: `no status for ${quoted(quote.exact)}, which says ${quoted(words)}`,
  expected: "a status beside words of expectation",
  fix: `add status: planned, possible or target; or settled: [{ field: status, words: ${words}, reason: … }]`,
  missing: "status",
});

const ahead = (from: string): Problem => ({
  found: `no status, though its time begins on ${from}, after the article was published`,
  expected: "a status for what was still to come",
  fix: "add status: planned, possible or target; or mend the period",
  missing: "status",
});
