import { spanAround, spansWithin } from "../text/text-span";
import { continuedSentence } from "./continued-sentence";
import { type Cut, clauseOf, type FigureRead, openField } from "./cut-text";
import type { Head } from "./find-heads";
import { isNamedLast, mainPartyOf } from "./main-party";
import type { PartiesReading } from "./party-links";
import { quoteAt, type Unsure } from "./proposal";
import { NOBODY, readNamed, type Sides } from "./read-named";
import { readInvestmentParties, readShareParties, readTradeParties } from "./read-parties";

/** The sides of a figure, from its clause, its sentence, or the only other party of the text. */
export function sidesOf(read: FigureRead, cut: Cut): Sides {
  const { reading, sentence } = read;
  const { head, indicator } = reading;
  if (!head || !indicator) return NOBODY;
  if (indicator === "participants" || indicator === "agreement-areas") return readNamed(indicator, sentence, cut.text);
  const mentions = spansWithin(cut.parties, sentence);
  const clause = clauseOf(read, cut);
  const inClause = mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const context = {
    text: cut.text,
    clause,
    figure: read.figure,
    mentions: inClause.some(({ id }) => id !== cut.home) ? inClause : mentions.filter(({ end }) => end <= clause.end),
    home: cut.home,
  };
  const said = readSides(indicator, head, context);
  return settle(said, read, cut, isTotal(head, cut.text));
}

function readSides(indicator: string, head: Head, context: Parameters<typeof readTradeParties>[1]): PartiesReading {
  if (indicator.endsWith("share")) return readShareParties(head, context);
  if (indicator.startsWith("investment") || indicator === "companies") return readInvestmentParties(head, context);
  return readTradeParties(head, context);
}

/** "Total exports" go to everybody. */
function isTotal(head: Head, text: string): boolean {
  return /\b(?:total|overall|all|world|global|whole)\b[^,.;:]*$/iu.test(
    `${text.slice(Math.max(0, head.start - 16), head.start)}${head.words}`,
  );
}

/** A side that the sentence does not name: the only other party of the whole text, else the main one, to be confirmed. */
function settle(said: PartiesReading, read: FigureRead, cut: Cut, ofAll: boolean): Sides {
  const { mentions, home, text } = cut;
  const partyIds = [...mentions.keys()];
  const known = [said.subject, home];
  const ids = partyIds.filter((id) => !known.includes(id));
  const unsure: Unsure[] = [];
  let { partner, partnerFrom } = said;
  let { subject, subjectFrom } = said;
  if (subject === undefined && partner !== undefined && partner === home) {
    const place = mainPartyOf(mentions, ids, read.figure.start);
    if (place) {
      subject = place.id;
      subjectFrom = [quoteAt(text, place.start, place.end)];
      const isSaid = ids.length === 1 || isNamedLast(place, ids, read, cut);
      if (!isSaid) unsure.push(openField("subject", "another sentence names the place", [place.id]));
    }
  }
  if (partner === undefined && said.subject === (home ?? said.subject)) {
    const main = mainPartyOf(mentions, ids, read.figure.start);
    const isOnly = ids.length === 1 && !ofAll;
    if (
      main &&
      !isLinkedLater(
        read,
        cut,
        ids.filter((id) => id !== main.id),
      ) &&
      (isOnly || (ofAll ? read.reading.head?.kind === "turnover" : true))
    ) {
      partner = main.id;
      partnerFrom = [quoteAt(text, main.start, main.end)];
      if (isNamedOtherwise(read, cut)) unsure.push(openField("partner", "its name is none that is known", ids));
      else if (!isOnly && !isToldBefore(main.id, read, cut) && !isNamedLast(main, ids, read, cut))
        unsure.push(openField("partner", "another sentence names the other side", ids));
    }
  } else if (partner !== undefined && isElsewhere(read, cut, [said.subject, partner, home]))
    unsure.push(openField("partner", "another party stands beside it", ids));
  if (partner === undefined) unsure.push(openField("partner", "its sentence does not name the other side", ids));
  if (subject === undefined) unsure.push(openField("subject", "the words do not say whose figure it is", partyIds));
  return {
    ...said,
    ...(subject !== undefined && { subject }),
    subjectFrom,
    ...(partner !== undefined && { partner }),
    partnerFrom,
    unsure,
  };
}

/** Whether the sentence which this one goes on with names no other side but this. */
function isToldBefore(id: string, read: FigureRead, cut: Cut): boolean {
  const before = continuedSentence(read, cut);
  const sides = before ? spansWithin(cut.parties, before).filter((party) => party.id !== cut.home) : [];
  return sides.length > 0 && cut.home !== null && sides.every((party) => party.id === id);
}

const OTHER_NAME = /^ (?:with|to|from|into)(?: the)?(?: \p{Ll}{3,5})? (?=\p{Lu}\p{L})/u;

/** "Trade with Hanoi", "imports from the six Gulf states" */
function isNamedOtherwise({ reading, figure }: FigureRead, { text, parties }: Cut): boolean {
  const { head } = reading;
  const link = head && OTHER_NAME.exec(text.slice(head.end, Math.max(head.end, figure.start)));
  const at = head && link ? head.end + link[0].length : undefined;
  return at !== undefined && spanAround(parties, { start: at, end: at + 1 }) === undefined;
}

/** "While those to Peru shrank": somebody else's figure is meant. */
function isLinkedLater({ figure, sentence }: FigureRead, { parties, text }: Cut, ids: readonly string[]): boolean {
  return spansWithin(parties, { start: figure.end, end: sentence.end }).some(
    ({ id, start }) =>
      ids.includes(id) &&
      /\b(?:to|from|with|in|of|than)\s(?:the\s)?$/u.test(text.slice(Math.max(0, start - 12), start)),
  );
}

const COMPLEMENT = /\b(?:to|from|with|in|into|of)\s(?:the\s)?$/u;
const NEXT_CLAUSE = /\b(?:and|while|but|against|trade|turnover|exports?|imports?|investments?)\b|;/u;

/** "And Danish firms $4 billion": a party between the figures beside it that is no side of it, nor of the one before. */
function isElsewhere(
  { figure, sentence, context }: FigureRead,
  { parties, text }: Cut,
  sides: readonly unknown[],
): boolean {
  const { figures } = context;
  const from = figures.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start;
  const to = figures.find((next) => next.start >= figure.end)?.start ?? sentence.end;
  return spansWithin(parties, { start: from, end: to }).some(({ id, start }) => {
    if (sides.includes(id)) return false;
    if (start > figure.end) return !NEXT_CLAUSE.test(text.slice(figure.end, start));
    return !COMPLEMENT.test(text.slice(Math.max(0, start - 12), start));
  });
}
