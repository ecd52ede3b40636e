import { isNamed } from "../../ground/names";
import type { Observation } from "../../model/fact";
import type { Quote } from "../../model/quote";
import { findParties, type NamedParty } from "../../read/find-parties";
import type { Proposal } from "../../read/proposal";
import { type FactReading, spansOf } from "./reading";
import type { Settlement } from "./settlement";

/** What a second reader looks at in a figure, beside its value, time and status. */
export type FigureField = "indicator" | "subject" | "partner";

/** What the words give for a field, with those that give it, and why if they do not say it by themselves. */
export interface FieldReading {
  readonly id: string;
  readonly words: string;
  readonly why?: string;
}

/** A figure, and what is read of it and around it. */
export interface ReadFigure {
  readonly fact: Observation;
  readonly settlement: Settlement;
  readonly proposals: readonly Proposal[];
  /** The side that most figures of the article are reported for. */
  readonly home: string | null;
  /** Whether so few are reported by another side to this one that each must say so in words. */
  readonly isForHome: boolean;
}

/**
 * What the words of a figure give for the field in place of what was curated; none if they leave it open, or it is settled.
 * Sides that are turned round are asked about once, as another subject, unless words name that too.
 */
export function otherReadings(field: FigureField, figure: ReadFigure, reading: FactReading): readonly FieldReading[] {
  const read = figure.proposals.flatMap((proposal) => proposed(proposal, field));
  if (read.some(({ id }) => isSameSide(id, figure.fact[field], reading))) return [];
  const sure = figure.proposals.filter(({ unsure }) => !unsure.some((open) => open.field === field));
  const open = sure
    .filter((proposal) => field !== "partner" || !isTurned(proposal, figure.fact, reading))
    .flatMap((proposal) => proposed(proposal, field))
    .filter(({ words }) => !figure.settlement.covers(field, words));
  if (open.length > 0) return open;
  if (field === "indicator") return otherIndicators(figure, reading);
  return field === "partner" ? nearestSide(figure, reading) : homeInstead(figure);
}

/** Whether the other side was curated as the one that reports, and the words name only it. */
function isTurned({ partner, from }: Proposal, { subject }: Observation, reading: FactReading): boolean {
  return partner !== undefined && from.subject === undefined && isSameSide(partner, subject, reading);
}

/** Whether a reading is what was curated; a reader names countries by their codes. */
function isSameSide(read: string, curated: string | undefined, { lists }: FactReading): boolean {
  if (curated === undefined) return false;
  return read === curated || lists.entities.get(curated)?.code?.toLowerCase() === read;
}

/** What "European" or "African" name: no union, whatever a list has under that name. */
const CONTINENTS: readonly NamedParty[] = [
  { id: "africa", name: "Africa", aliases: ["African"] },
  { id: "asia", name: "Asia", aliases: ["Asian"] },
  { id: "europe", name: "Europe", aliases: ["European"] },
  { id: "latin-america", name: "Latin America", aliases: ["Latin American"] },
];

/** The places of the lists by their names, and the continents. */
export function namedParties({ lists }: FactReading): readonly NamedParty[] {
  const places = [...lists.entities.values()].filter(({ type }) => type === "place");
  return [...places, ...CONTINENTS];
}

function proposed(proposal: Proposal, field: FigureField): readonly FieldReading[] {
  const id = proposal[field];
  const words = proposal.from[field]?.map(({ exact }) => exact).join(" … ");
  return id === undefined || words === undefined ? [] : [{ id, words }];
}

/** The indicators of the same unit and type that quote and context call by their words, if neither calls the curated one. */
function otherIndicators({ fact, settlement }: ReadFigure, { lists }: FactReading): readonly FieldReading[] {
  const curated = lists.indicators.get(fact.indicator);
  const text = spansOf(fact)
    .map(({ exact }) => exact)
    .join("\n");
  const calls = (words: readonly string[]) => words.find((each) => isNamed({ name: each }, text));
  if (!curated || calls(curated.words) !== undefined) return [];
  return [...lists.indicators.values()]
    .filter(({ unit, type }) => unit === curated.unit && type === curated.type)
    .map(({ id, words }) => ({ id, words: calls(words) }))
    .filter((each): each is FieldReading => each.words !== undefined && !settlement.covers("indicator", each.words));
}

/**
 * The other side that the words name nearest to the figure: the quote, else the last passage before it, else the next one
 * after it. A passage that names several decides nothing. A note excuses what no passage names, not another name.
 */
function nearestSide(figure: ReadFigure, reading: FactReading): readonly FieldReading[] {
  const { fact } = figure;
  if (fact.partner === undefined) return [];
  const { quote, context = [] } = fact;
  const before = context.filter(({ start }) => start < quote.start).toReversed();
  const after = context.filter(({ start }) => start >= quote.start);
  const sides = [quote, ...before, ...after].map((span) => sidesNamedIn(span, figure, reading));
  const named = sides.find((each) => each.length > 0) ?? [];
  if (named.some(({ id }) => isSameSide(id, fact.partner, reading))) return [];
  return new Set(named.map(({ id }) => id)).size === 1 ? named.slice(0, 1) : [];
}

/** The sides that a passage names, but for that of the article, the subject, and those that were settled. */
function sidesNamedIn({ exact }: Quote, { fact, settlement, home }: ReadFigure, reading: FactReading) {
  return findParties(exact, namedParties(reading))
    .map(({ id, start, end }) => ({ id, words: exact.slice(start, end) }))
    .filter(({ id }) => ![fact.subject, home].some((known) => isSameSide(id, known ?? undefined, reading)))
    .filter(({ words }) => !settlement.covers("partner", words));
}

/** A figure of the side that the article speaks for is not reported by the other side, unless words say so. */
function homeInstead({ fact, settlement, home, isForHome }: ReadFigure): readonly FieldReading[] {
  const words = fact.quantity.stated;
  if (home === null || !isForHome || fact.partner !== home || settlement.covers("subject", words)) return [];
  return [{ id: home, words, why: "for which most figures of this article are reported" }];
}
