import type { Problem } from "../../ground/issue";
import type { Fact } from "../../model/fact";
import type { Quote } from "../../model/quote";
import { contains, meet, placesOf, type TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import type { FoundTime } from "../../time/find-times";
import { readTime } from "../../time/read-time";
import type { FactReading } from "./reading";
import type { Told } from "./told";

/** Words of time in a fact's own words, with their place in the article. */
interface Seen extends TextSpan {
  readonly words: string;
  readonly edtf: string;
}

/**
 * A second reading of the times: what the quote of each fact tells by itself, for a figure also its context, must be what
 * was curated. A time that a person wrote, with the reason, is not asked about; nor is a fact that is no figure about words
 * that a fact of another kind reads in its own quote.
 */
export function checkTimes(told: readonly Told[], reading: FactReading): void {
  const read = told.flatMap(({ fact }) => placesOfPeriod(fact).map((span) => ({ ...span, kind: fact.kind })));
  for (const { fact, path, settlement } of told) {
    if (fact.period?.note !== undefined) continue;
    const isOthers = (seen: Seen) => read.some((span) => span.kind !== fact.kind && meet(span, seen));
    const times =
      fact.kind === "observation"
        ? timeOfFigure(fact, reading)
        : timesIn(fact.quote, fact, reading).filter((seen) => fact.period !== null || !isOthers(seen));
    const open = times.filter(({ words }) => !settlement.covers("period", words));
    if (open.length === 0 || open.some(({ edtf }) => edtf === fact.period?.edtf)) continue;
    reading.report(fact.period === null ? path : [...path, "period"], otherTime(fact, open));
  }
}

/** Where the words of its period stand in its quote. */
function placesOfPeriod({ period, quote }: Fact): TextSpan[] {
  const words = period?.stated ?? null;
  if (words === null) return [];
  return placesOf(words, quote.exact).map((at) => ({
    start: quote.start + at,
    end: quote.start + at + words.length,
  }));
}

/**
 * The time that a figure stands with: in its bracket behind words of time, the one told there; else the last before it in
 * the quote, the first behind it, the last of the context before the quote, or the first after. What it is compared with is
 * not its own.
 */
function timeOfFigure(fact: Extract<Fact, { kind: "observation" }>, reading: FactReading): Seen[] {
  const { quote, context = [], quantity } = fact;
  const figure = quote.start + quote.exact.indexOf(quantity.stated);
  const all = timesOf(quote, fact, reading);
  const bracketed = all.findLast(({ end }) => /^\s?\($/.test(reading.body.text.slice(end, figure)));
  if (bracketed) return seenIn([bracketed]);
  const own = timesIn(quote, fact, reading);
  const [nearest] = [
    ...own.filter(({ end }) => end <= figure).slice(-1),
    ...own.filter(({ start }) => start >= figure),
  ];
  if (nearest) return [nearest];
  const around = context.flatMap((span) => timesIn(span, fact, reading));
  const [next] = around.filter(({ start }) => start >= quote.end);
  return [around.findLast(({ end }) => end <= quote.start) ?? next].filter((time) => time !== undefined);
}

/** The times of a passage that are not compared with, nor the moment of speaking. */
function timesIn(span: Quote, fact: Fact, reading: FactReading): Seen[] {
  return seenIn(
    timesOf(span, fact, reading).filter(({ start, words }) => {
      const before = reading.body.text.slice(Math.max(span.start, start - 40), start);
      const isNow = fact.kind === "observation" ? SPEAKING : /^now$/i;
      return !COMPARED.test(before) && !POINTS_BACK.test(words) && !isNow.test(words);
    }),
  );
}

const COMPARED =
  /\b(?:than|with|to|against|versus|exceed(?:ed|s|ing)?|above|below)\s+(?:that\s+)?(?:of\s+)?(?:the\s+)?$/iu;
/** A figure holds now, whereas an event can happen today. */
const SPEAKING = /^(?:now|today|currently|at present)$/i;
const POINTS_BACK = /\b(?:same|previous|preceding|corresponding|earlier|before)\b/iu;

function timesOf(span: Quote, fact: Fact, { body, published, lists, timePlaces }: FactReading): FoundTime[] {
  const { kind, status } = fact;
  const once = fact.kind === "statement" && lists.predicates.get(fact.predicate)?.once === true;
  const options = { published, kind, once, ...(status && { status }) };
  return timePlaces
    .filter((place) => contains(span, place))
    .map(({ start, end }) => {
      const [words, before] = [body.text.slice(start, end), body.text.slice(span.start, start)];
      return { start, end, words, reading: readTime(words, { ...options, before }) };
    });
}

function seenIn(times: readonly FoundTime[]): Seen[] {
  return times.flatMap(({ start, end, words, reading }) =>
    reading.ok ? [{ start, end, words, edtf: reading.time.edtf }] : [],
  );
}

function otherTime({ period, quote }: Fact, seen: readonly Seen[]): Problem {
  const told = seen.map(({ words, edtf }) => `${edtf} (${quoted(words)})`).join(" or ");
  return {
    found: period === null ? `no period for ${quoted(quote.exact)}` : `${period.edtf} (${quoted(period.stated ?? "")})`,
    expected: `the time that its words tell: ${told}`,
    fix:
      period === null
        ? "add period: with those words"
        : "quote those words, or write the time by hand, with the reason",
    ...(period === null && { missing: "period" }),
  };
}
