import type { Proposals } from "../../../src/read/proposal";
import { proposeFacts } from "../../../src/read/propose-facts";

/** A figure as a text says it, in the terms of tests/read/practice/README.md. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly subject: string | null;
  readonly partner: string | null;
  readonly period: string | null;
  readonly status: string | null;
}

/** A text with all that it says. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly published: string | null;
  readonly home: string | null;
  readonly figures: readonly GoldFigure[];
  /** `null` if nobody listed the people. */
  readonly people: readonly string[] | null;
}

/** How many were said, how many there are, and how many of the said are right. */
export interface Hits {
  said: number;
  there: number;
  right: number;
}

/** What one reading got right, counted. */
export interface Score {
  readonly spans: Hits;
  readonly values: Hits;
  readonly facts: Hits;
  readonly sure: Hits;
  readonly people: Hits;
  plansSold: number;
  outsideText: number;
}

type Said = Omit<GoldFigure, "start" | "end">;
type Place = Pick<GoldFigure, "start" | "end">;

const none = (): Hits => ({ said: 0, there: 0, right: 0 });
const placeOf = ({ start, end }: Place): string => `${start}-${end}`;
/** All that a figure says, as one string. */
export const keyOf = ({ value, unit, indicator, subject, partner, period, status }: Said): string =>
  [Number(value.toPrecision(8)), unit, indicator, subject, partner, period, status].join("|");

/** Scores the reader on each text; tells every wrong fact to `tell`, if there is one. */
export function score(texts: readonly GoldText[], tell?: (wrong: string) => void): Score {
  const total: Score = {
    spans: none(),
    values: none(),
    facts: none(),
    sure: none(),
    people: none(),
    plansSold: 0,
    outsideText: 0,
  };
  for (const gold of texts) {
    const read = proposeFacts(gold.text, { published: gold.published, home: gold.home });
    scoreFigures(gold, read, total);
    scoreFacts(gold, read, total, tell);
    if (gold.people) count(total.people, new Set(read.people.map(({ name }) => name)), new Set(gold.people));
  }
  return total;
}

function scoreFigures({ text, figures }: GoldText, read: Proposals, total: Score): void {
  count(total.spans, new Set(read.figures.map(placeOf)), new Set(figures.map(placeOf)));
  const valueOf = (place: Place, value: number, unit: string | null): string =>
    `${placeOf(place)}|${Number(value.toPrecision(8))}|${unit}`;
  const said = read.figures.map((figure) => valueOf(figure, figure.quantity.value, figure.quantity.unit));
  count(total.values, new Set(said), new Set(figures.map((figure) => valueOf(figure, figure.value, figure.unit))));
  total.outsideText += read.figures.filter(
    ({ start, end, quantity }) => text.slice(start, end) !== quantity.stated,
  ).length;
}

function scoreFacts({ name, figures }: GoldText, read: Proposals, total: Score, tell?: (wrong: string) => void): void {
  const there = figures.filter(({ indicator }) => indicator !== null);
  const keys = new Set(there.map((figure) => `${placeOf(figure)}|${keyOf(figure)}`));
  total.facts.there += keys.size;
  total.sure.there += keys.size;
  for (const fact of read.facts) {
    const { value, unit } = fact.quantity;
    const { indicator = null, subject = null, partner = null, status = null } = fact;
    const said = `${placeOf(fact)}|${keyOf({ value, unit, indicator, subject, partner, period: fact.period?.edtf ?? null, status })}`;
    const isSure = fact.unsure.length === 0;
    const isRight = keys.has(said);
    for (const hits of [...(indicator === null ? [] : [total.facts]), ...(isSure ? [total.sure] : [])]) {
      hits.said++;
      if (isRight) hits.right++;
    }
    const planned = there.some((figure) => placeOf(figure) === placeOf(fact) && figure.status !== null);
    if (isSure && planned && status === null) total.plansSold++;
    if (!isRight)
      tell?.(
        `${name} ${isSure ? "SURE" : fact.unsure.map(({ field }) => `?${field}`).join(" ")} ${said}\n  ${
          there
            .filter((figure) => placeOf(figure) === placeOf(fact))
            .map(keyOf)
            .join(" or ") || "no fact of ours"
        }\n  ${fact.sentence.exact}`,
      );
  }
}

function count(hits: Hits, said: ReadonlySet<string>, there: ReadonlySet<string>): void {
  hits.said += said.size;
  hits.there += there.size;
  hits.right += [...said].filter((one) => there.has(one)).length;
}
