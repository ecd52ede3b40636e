import { boundsOverlap } from "../../exact/exact-interval";
import { inTimeOrder } from "../../time/in-time-order";
import { attributePrint, quoteFigure } from "../../wording/attribute-fact";
import { formatCount } from "../../wording/format-count";
import { formatList } from "../../wording/format-list";
import { describeMeasure } from "../name-measure";
import type { Indexed } from "../rule";
import type { Disagreement } from "./disagreement";
import type { Figure } from "./figure";

/** Figures are quoted up to here; a longer list is in the check's facts. */
const QUOTED = 12;

/** "For exports, …, “$1” (…) and “$1.0” (…) can all be true." */
export function describeAgreement(figures: readonly [Figure, ...Figure[]], input: Indexed): string {
  return `For ${describeMeasure(figures[0], input)}, ${listAll(figures.map((figure) => quoteFigure(figure.fact, input)))} can all be true.`;
}

/** What does not agree, in the order of publication; if one person gave all the figures, that is the news. */
export function describeDisagreement({ centre, others }: Disagreement, input: Indexed): string {
  const about = describeMeasure(centre, input);
  const speaker = centre.fact.saidBy;
  if (speaker !== undefined && others.every(({ fact }) => fact.saidBy === speaker)) {
    const said = byPublication([centre, ...others], input).map(
      ({ fact }) => `“${fact.quantity.stated}” (${attributePrint(fact, input)})`,
    );
    return `${input.nameOf(speaker)} gave ${formatCount(said.length, "figure")} for ${about}: ${listAll(said)}.`;
  }
  const opponents = byPublication(others, input).filter((other) => !fitsWith(centre, other));
  const rest = others.filter((other) => fitsWith(centre, other));
  const quote = (figures: readonly Figure[]) => listAll(figures.map(({ fact }) => quoteFigure(fact, input)));
  const among = rest.length > 0 ? `, nor do ${quote(rest)} agree with all of these` : "";
  const sentence = `For ${about}, ${quoteFigure(centre.fact, input)} does not agree with ${quote(opponents)}${among}.`;
  return `${sentence}${describeOneVoice(centre, opponents, input)}`;
}

/** That one person said what does not agree, if one did. */
function describeOneVoice({ fact }: Figure, opponents: readonly Figure[], { nameOf }: Indexed): string {
  if (fact.saidBy === undefined) return "";
  const own = opponents.filter((other) => other.fact.saidBy === fact.saidBy);
  const words = [fact, ...own.map((other) => other.fact)].map(({ quantity }) => `“${quantity.stated}”`);
  return own.length === 0 ? "" : ` ${nameOf(fact.saidBy)} gave ${own.length === 1 ? "both " : ""}${listAll(words)}.`;
}

function fitsWith(a: Figure, b: Figure): boolean {
  return boundsOverlap(a.written, b.written);
}

function byPublication(figures: readonly Figure[], { articles }: Indexed): Figure[] {
  return inTimeOrder(figures, ({ fact }) => articles.get(fact.article)?.published ?? null);
}

function listAll(words: readonly string[]): string {
  const left = words.length - QUOTED;
  return formatList(left > 0 ? [...words.slice(0, QUOTED), `${left} more`] : words);
}
