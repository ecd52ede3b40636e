import { isNamed } from "../../../src/ground/names";
import type { Entity } from "../../../src/model/entity";
import type { Indicator } from "../../../src/model/indicator";
import type { CuratedOf, CuratedPassage } from "../../../src/schema/curation";
import { placesOf } from "../../../src/text/text-span";
import { findTimes } from "../../../src/time/find-times";
import { readTime } from "../../../src/time/read-time";

type Figure = CuratedOf<"observation">;

/** What the faults are made with. */
export interface Known {
  readonly text: string;
  readonly published: string;
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
}

export function quoting(entry: Figure, change: (quote: string) => string): Figure {
  const { quote } = entry;
  const changed: CuratedPassage = typeof quote === "string" ? change(quote) : { ...quote, exact: change(quote.exact) };
  return { ...entry, quote: changed };
}

export function levelsAndGrowths(entry: Figure, { indicators }: Known): readonly Figure[] {
  const others = indicators.filter(
    ({ id, growthOf }) => growthOf === entry.indicator || isGrowthOf(entry.indicator, id, indicators),
  );
  return others.map(({ id }) => ({ ...entry, indicator: id }));
}

function isGrowthOf(growth: string, level: string, indicators: readonly Indicator[]): boolean {
  return indicators.some(({ id, growthOf }) => id === growth && growthOf === level);
}

/** The other part of a sum, or the growth of the other part. */
export function otherParts(entry: Figure, { indicators }: Known): readonly Figure[] {
  const levelOf = (id: string) => indicators.find((each) => each.id === id)?.growthOf ?? id;
  const level = levelOf(entry.indicator);
  const parts = indicators.flatMap(({ sumOf = [] }) => (sumOf.includes(level) ? sumOf : []));
  return parts
    .filter((part) => part !== level)
    .flatMap((part) =>
      level === entry.indicator ? [part] : indicators.flatMap(({ id, growthOf }) => (growthOf === part ? [id] : [])),
    )
    .map((indicator) => ({ ...entry, indicator }));
}

/** The most other times that are tried for one figure. */
const MOST_PERIODS = 3;

/** Words of the text that tell another time than the entry has, those nearest to the figure first. */
export function otherPeriods(entry: Figure, { text, published }: Known): readonly string[] {
  const own = ownPeriod(entry, published);
  const at = text.indexOf(exactOf(entry.quote));
  const times = findTimes(text, { published })
    .filter(({ reading }) => reading.ok && reading.time.edtf !== own)
    .filter(({ words }) => typeof entry.period !== "string" || !words.includes(entry.period))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return [...new Set(times.map(({ words }) => words))].slice(0, MOST_PERIODS);
}

function ownPeriod({ period }: Figure, published: string): string | undefined {
  if (typeof period === "object" && "edtf" in period) return period.edtf;
  const words = typeof period === "object" ? period.words : period;
  const read = words === undefined ? undefined : readTime(words, { published });
  return read?.ok ? read.time.edtf : undefined;
}

/** Other countries and unions that the text names. */
export function otherPartners(entry: Figure, { text, entities }: Known): readonly Entity[] {
  if (entry.partner === undefined) return [];
  return entities
    .filter(
      ({ id, type, code }) => type === "place" && code !== undefined && ![entry.partner, entry.subject].includes(id),
    )
    .filter((entity) => isNamed(entity, text));
}

/** The entry alone, and as whoever believes it would write it: with the words nearest to the figure put into its context. */
export function withAndWithoutWords(entry: Figure, names: readonly string[], { text }: Known): readonly Figure[] {
  const passages = [entry.quote, ...(entry.context ?? [])].map(exactOf);
  const words = names.find((name) => text.includes(name));
  if (words === undefined || passages.some((passage) => passage.includes(words))) return [entry];
  const at = text.indexOf(exactOf(entry.quote));
  const [place = 0, ...others] = placesOf(words, text).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const prefix = text.slice(Math.max(0, place - 25), place);
  const passage = others.length === 0 ? words : { exact: words, prefix };
  return [entry, { ...entry, context: [...(entry.context ?? []), passage] }];
}

function exactOf(passage: CuratedPassage): string {
  return typeof passage === "string" ? passage : passage.exact;
}
