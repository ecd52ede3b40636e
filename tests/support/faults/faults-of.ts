import { isNamed } from "../../../src/ground/names";
import type { Entity } from "../../../src/model/entity";
import type { Indicator } from "../../../src/model/indicator";
import type { CuratedFact, CuratedOf, CuratedPassage, Curation } from "../../../src/schema/curation";
import { findTimes } from "../../../src/time/find-times";
import { readTime } from "../../../src/time/read-time";

type Figure = CuratedOf<"observation">;

/** One field of one figure written wrongly, as a person or a model does. */
export interface Fault {
  readonly kind: FaultKind;
  /** The place of the figure among the facts. */
  readonly fact: number;
  readonly what: string;
  readonly curation: Curation;
}

export const FAULT_KINDS = [
  "invented quote",
  "changed digit",
  "cut figure",
  "dropped scale",
  "level for growth",
  "exports for imports",
  "subject for partner",
  "another period of the article",
  "a year not in it",
  "another partner of it",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** What the faults are made with. */
export interface Known {
  readonly text: string;
  readonly published: string;
  readonly entities: readonly Entity[];
  readonly indicators: readonly Indicator[];
}

/** Every fault of the named kinds that the figures of a curation have room for. */
export function faultsOf(curation: Curation, known: Known): readonly Fault[] {
  return curation.facts.flatMap((entry, fact) =>
    entry.kind === "observation"
      ? FAULT_KINDS.flatMap((kind) =>
          MAKERS[kind](entry, known).map((changed) => ({
            kind,
            fact,
            what: difference(entry, changed),
            curation: { ...curation, facts: curation.facts.with(fact, changed) },
          })),
        )
      : [],
  );
}

const SCALE = /\s?(?:thousand|million|billion|trillion|mln|bln|bn)\b/iu;

const MAKERS: Readonly<Record<FaultKind, (entry: Figure, known: Known) => readonly Figure[]>> = {
  "invented quote": (entry) => [
    quoting(entry, (quote) => quote.replace(entry.stated, `${entry.stated} by all accounts`)),
    quoting(entry, (quote) => quote.replace(/\p{L}{4,}/u, "allegedly")),
  ],
  "changed digit": (entry) => {
    const stated = entry.stated.replace(/[0-9](?=[^0-9]*$)/u, (digit) => String((Number(digit) + 1) % 10));
    return stated === entry.stated
      ? []
      : [{ ...quoting(entry, (quote) => quote.replace(entry.stated, stated)), stated }];
  },
  "cut figure": (entry) =>
    [
      entry.stated.replace(/[0-9](?=[0-9])/u, "\n").replace(/^[^]*\n/u, ""),
      entry.stated.replace(/^\p{L}[\p{L} ]*(?=[^\p{L}])/u, "").trim(),
    ]
      .filter((stated) => stated !== entry.stated && stated !== "")
      .map((stated) => ({ ...entry, stated })),
  "dropped scale": (entry) =>
    SCALE.test(entry.stated) ? [{ ...entry, stated: entry.stated.slice(0, entry.stated.search(SCALE)) }] : [],
  "level for growth": (entry, known) => levelsAndGrowths(entry, known),
  "exports for imports": (entry, known) => otherParts(entry, known),
  "subject for partner": ({ ...entry }) =>
    entry.partner === undefined ? [] : [{ ...entry, subject: entry.partner, partner: entry.subject }],
  "another period of the article": (entry, known) =>
    entry.period === undefined ? [] : otherPeriods(entry, known).map((period) => ({ ...entry, period })),
  "a year not in it": (entry, { text }) => {
    const year = [1987, 1988, 1989].find((each) => !text.includes(String(each)));
    return entry.period === undefined ? [] : [{ ...entry, period: `in ${year}` }];
  },
  "another partner of it": (entry, known) => otherPartners(entry, known).map((partner) => ({ ...entry, partner })),
};

function quoting(entry: Figure, change: (quote: string) => string): Figure {
  const { quote } = entry;
  const changed: CuratedPassage = typeof quote === "string" ? change(quote) : { ...quote, exact: change(quote.exact) };
  return { ...entry, quote: changed };
}

function levelsAndGrowths(entry: Figure, { indicators }: Known): readonly Figure[] {
  const others = indicators.filter(
    ({ id, growthOf }) => growthOf === entry.indicator || isGrowthOf(entry.indicator, id, indicators),
  );
  return others.map(({ id }) => ({ ...entry, indicator: id }));
}

function isGrowthOf(growth: string, level: string, indicators: readonly Indicator[]): boolean {
  return indicators.some(({ id, growthOf }) => id === growth && growthOf === level);
}

/** The other part of a sum, or the growth of the other part. */
function otherParts(entry: Figure, { indicators }: Known): readonly Figure[] {
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
function otherPeriods(entry: Figure, { text, published }: Known): readonly string[] {
  const own = ownPeriod(entry, published);
  const at = text.indexOf(typeof entry.quote === "string" ? entry.quote : entry.quote.exact);
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
function otherPartners(entry: Figure, { text, entities }: Known): readonly string[] {
  if (entry.partner === undefined) return [];
  return entities
    .filter(
      ({ id, type, code }) => type === "place" && code !== undefined && ![entry.partner, entry.subject].includes(id),
    )
    .filter((entity) => isNamed(entity, text))
    .map(({ id }) => id);
}

function difference(entry: CuratedFact, changed: CuratedFact): string {
  return Object.entries(changed)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify((entry as Record<string, unknown>)[key]))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(", ");
}
