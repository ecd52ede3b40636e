import type { CuratedFact, CuratedOf, Curation } from "../../../src/schema/curation";
import {
  type Known,
  levelsAndGrowths,
  otherPartners,
  otherParts,
  otherPeriods,
  quoting,
  withAndWithoutWords,
} from "./altered-figures";

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
    entry.period === undefined
      ? []
      : otherPeriods(entry, known).flatMap((period) => withAndWithoutWords({ ...entry, period }, [period], known)),
  "a year not in it": (entry, { text }) => {
    const year = [1987, 1988, 1989].find((each) => !text.includes(String(each)));
    return entry.period === undefined ? [] : [{ ...entry, period: `in ${year}` }];
  },
  "another partner of it": (entry, known) =>
    otherPartners(entry, known).flatMap(({ id, name, aliases = [] }) =>
      withAndWithoutWords({ ...entry, partner: id }, [name, ...aliases], known),
    ),
};

function difference(entry: CuratedFact, changed: CuratedFact): string {
  return Object.entries(changed)
    .filter(([key, value]) => JSON.stringify(value) !== JSON.stringify((entry as Record<string, unknown>)[key]))
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(", ");
}
