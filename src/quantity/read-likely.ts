import { addRationals, fromIntegers, multiply, type Rational, subtractRationals } from "../exact/rational";
import { directionOf } from "./beside/change";
import type { Amount } from "./grammar/amount";
import type { ParsedText, TextPhrase } from "./grammar/parse-text";
import type { FractionWord } from "./grammar/spelled-numbers-in";
import type { Measure } from "./measure/measure";
import { measurePhrase } from "./measure/measure-phrase";
import { fallOf, type MeasuredQuantity, toQuantity } from "./measure/to-quantity";

const HUNDRED = /* @__PURE__ */ fromIntegers(100n);
const HALF = /* @__PURE__ */ fromIntegers(1n, 2n);
const MORE = /\b(?:more|higher|greater|larger|bigger)$/iu;
const AS_MUCH = /\bas (?:much|many|large|big|high)$/iu;
const COMPARED = /\bas \p{L}+$/u;
const GREW = 2;
/** Halves to fifths have bounds of their own. */
const MOST_PARTS = 5;

/**
 * What words most likely mean that have two readings, or a part that nobody has bounds for, or points: "grew 2.3 times" a growth
 * of 130 per cent, "twice the share of Peru" the number two without a unit, "nine-tenths" 90 per cent. `undefined` for all
 * others.
 */
export function readLikely(parsed: ParsedText, phrase: TextPhrase): MeasuredQuantity | undefined {
  const { ratio, figure, start, end } = phrase;
  const words = parsed.text.slice(start, end);
  const sense = { words, hedge: phrase.hedges[0] ?? null, direction: null, unitFrom: "words" } as const;
  if (ratio?.kind === "times") {
    const isGrowth =
      (MORE.test(words) && !comparesOthers(parsed, phrase)) ||
      (AS_MUCH.test(words) && comparesPast(parsed, phrase)) ||
      OF_ITS_PAST.test(parsed.text.slice(end, end + AHEAD)) ||
      (!COMPARED.test(words) && isGrown(parsed, phrase));
    const measured = isGrowth
      ? measurePhrase({ ...phrase, ratio: { kind: "fold", times: ratio.times } })
      : measurePhrase({ ...phrase, ratio: null, figure: { ...figure, amount: ratio.times } });
    if (!measured.ok) return undefined;
    return toQuantity(measured, { ...sense, unit: isGrowth ? "percent" : null, type: isGrowth ? "growth" : "flow" });
  }
  const { amount, units, sign } = figure;
  if (units.length === 1 && units[0]?.kind === "points") {
    const measured = measurePhrase(phrase);
    return measured.ok ? toQuantity(measured, { ...sense, unit: null, type: "flow" }) : undefined;
  }
  const signed = sign !== null && sign !== "±" && units[0]?.kind === "money" && units[0].codes.length === 1;
  if (signed && units.length === 1) {
    const measured = measurePhrase(phrase);
    if (!measured.ok) return undefined;
    return toQuantity(sign === "-" ? fallOf(measured) : measured, {
      ...sense,
      unit: units[0]?.codes[0] ?? null,
      type: "flow",
    });
  }
  if (units.length === 0 && sign === null && phrase.quantity && isBroken(amount)) {
    const measured = measurePhrase(phrase);
    return measured.ok ? toQuantity(measured, { ...sense, unit: null, type: "flow" }) : undefined;
  }
  if (!isPart(amount) || units.length > 0 || sign !== null || !phrase.quantity) return undefined;
  const measured = { ok: true, figures: [measurePart(amount.fraction)] } as const;
  const told = directionOf(parsed, phrase);
  const falls = told.kind === "told" && told.near && told.change.sign === "-";
  return toQuantity(falls ? fallOf(measured) : measured, { ...sense, unit: "percent", type: "flow" });
}

/** "double the 2015 figure", "twice the level of a year earlier" */
const OF_ITS_PAST =
  /^ (?:the |that |its |their )?(?:(?:[0-9]{4}|last year['’]s|previous|year-earlier) |(?:figure|level|amount|volume|value|number|total|sum|one)s? (?:of|in|for|from|seen in|recorded in) (?:[0-9]|a year|the (?:previous|same|year)|last|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?:what it was|of (?:[0-9]{4}|last year|a year)))/u;
const PAST =
  /^(?:a|last|before|earlier|previously|ever|during|at the (?:end|start|beginning)|(?:in |on |for |over )?the (?:same|previous|year|figure|level|first|last|corresponding|preceding|prior|month|period|[a-z]+ (?:before|earlier))|(?:in|on|for) (?:[0-9]|all|the whole|(?:January|February|March|April|May|June|July|August|September|October|November|December|H[12]|Q[1-4])\b)|[0-9])/u;
const AHEAD = 40;

/** "ten times more than we sell": what is compared is no earlier time. */
function comparesOthers(parsed: ParsedText, phrase: TextPhrase): boolean {
  const compared = comparedWith(parsed, phrase);
  return compared !== undefined && !PAST.test(compared);
}

/** "twice as much as in May", but not "twice as much as in Paraguay". */
function comparesPast(parsed: ParsedText, phrase: TextPhrase): boolean {
  const compared = comparedWith(parsed, phrase);
  return compared !== undefined && PAST.test(compared);
}

function comparedWith({ text }: ParsedText, { end }: TextPhrase): string | undefined {
  return /^ (?:than|as) (.*)/su.exec(text.slice(end, end + AHEAD))?.[1];
}

/** "an index of 61.5", "three and a half years": counts no things. */
function isBroken({ whole, fraction, scale }: Amount): boolean {
  return scale === null && whole !== null && (fraction !== null || /^[0-9]{1,6}\.[0-9]{1,3}$/.test(whole));
}

/** "increased 2.3 times", "grew by 2.3 times" */
function isGrown({ lexemes }: ParsedText, { first }: TextPhrase): boolean {
  if (lexemes[first - 1]?.key === "by") return true;
  return lexemes.slice(Math.max(0, first - GREW), first).some(({ means }) => means.change?.found?.sign === "+");
}

function isPart(amount: Amount): amount is Amount & { fraction: FractionWord } {
  return amount.fraction !== null && amount.fraction[1] > MOST_PARTS && amount.whole === null && amount.scale === null;
}

function measurePart([n, d]: FractionWord): Measure {
  const percent = (numerator: bigint, denominator: bigint): Rational =>
    multiply(fromIntegers(numerator, denominator), HUNDRED);
  const [value, step] = [percent(BigInt(n), BigInt(d)), percent(1n, BigInt(d))];
  const half = multiply(step, HALF);
  const cell = { min: subtractRationals(value, half), max: addRationals(value, half) };
  return {
    ok: true,
    value,
    cell,
    hedged: cell,
    next: addRationals(value, step),
    previous: subtractRationals(value, step),
    scale: 0,
    decimals: null,
  };
}
