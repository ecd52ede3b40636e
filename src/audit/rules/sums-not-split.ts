import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { introduceArticle } from "../../wording/attribute-fact";
import { nameDenomination } from "../../wording/denomination";
import { describeSetting } from "../../wording/describe-parties";
import { formatList } from "../../wording/format-list";
import { type Figure, factsOf } from "../figures/figure";
import { periodKey } from "../figures/place";
import { nameMeasure } from "../name-measure";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** In what the members of one sum must agree. */
const ASPECTS: readonly ((figure: Figure) => string)[] = [
  ({ fact }) => periodKey(fact.period),
  ({ fact }) => fact.partner ?? "",
  ({ fact }) => fact.quantity.unit,
];

/** What an article gives of a sum at one place: some of its members, and not the others. */
interface Piece {
  readonly figures: NonEmpty<Figure>;
  readonly present: string;
  readonly absent: string;
}

/**
 * What an article gives of a sum is not split between two periods, two partners or two currencies.
 *
 * Example: turnover and imports of 2023, beside exports of 2022.
 *
 * Reading: a tension: the pieces would make one whole sum, so one of them may have a wrong period, partner or currency.
 * The smaller piece comes first.
 */
export const sumsNotSplit: Rule = {
  id: "sums-not-split",
  needs: "an article that gives only a part of a sum",
  check: (input) => {
    const totals = [...input.indicators.values()].filter(({ sumOf }) => sumOf?.length);
    return totals.flatMap(({ id, sumOf = [] }) => {
      const members = [id, ...sumOf];
      const figures = input.figures.filter(({ fact }) => members.includes(fact.indicator));
      const byArticle = groupBy(figures, ({ fact }) => `${fact.article}\n${fact.subject}`);
      return [...byArticle.values()].flatMap((own) => checkArticle(own, members, input));
    });
  },
};

function checkArticle(figures: NonEmpty<Figure>, members: readonly string[], input: Indexed): Outcome[] {
  const places = groupBy(figures, (figure) => ASPECTS.map((keyOf) => keyOf(figure)).join("\n"));
  const pieces = [...places.values()].map((group) => pieceOf(group, members)).filter(({ absent }) => absent !== "");
  const [first, second, ...others] = pieces;
  if (first === undefined || second === undefined) return [];
  const findOther = otherPieces(pieces);
  const split = pieces.flatMap((piece) => {
    const other = findOther(piece);
    return other === undefined || isAfter(piece, other) ? [] : [describeSplit(piece, other, input)];
  });
  const article = introduceArticle(first.figures[0].fact.article, input);
  const facts = [first, second, ...others].flatMap((piece) => factsOf(piece.figures));
  return split.length > 0 ? split : [decided("pass", [first.figures[0].fact, ...facts], `${article} splits no sum.`)];
}

function pieceOf(figures: NonEmpty<Figure>, members: readonly string[]): Piece {
  const given = new Set<string>(figures.map(({ fact }) => fact.indicator));
  const [present, absent] = [true, false].map((isGiven) => members.filter((id) => given.has(id) === isGiven).join(" "));
  return { figures, present: present ?? "", absent: absent ?? "" };
}

/** For a piece, the one that has just what it lacks, at a place that differs in one aspect alone. */
function otherPieces(pieces: readonly Piece[]): (piece: Piece) => Piece | undefined {
  const keysOf = ({ figures: [figure] }: Piece, members: string) =>
    ASPECTS.map((_, left) =>
      [left, members, ...ASPECTS.map((keyOf, index) => (index === left ? "" : keyOf(figure)))].join("\n"),
    );
  const byKey = new Map(pieces.flatMap((piece) => keysOf(piece, piece.present).map((key) => [key, piece] as const)));
  return (piece) => keysOf(piece, piece.absent).flatMap((key) => byKey.get(key) ?? [])[0];
}

/** Whether the other piece comes first: the smaller one does, of two of a size the one with the first id. */
function isAfter({ figures: a }: Piece, { figures: b }: Piece): boolean {
  return a.length === b.length ? a[0].fact.id > b[0].fact.id : a.length > b.length;
}

function describeSplit(piece: Piece, other: Piece, input: Indexed): Outcome {
  const [words, otherWords] = [piece, other].map(({ figures: [first, ...rest] }) => {
    const names = [first, ...rest].map(
      (each) => `${nameMeasure(each.indicator, input)} “${each.fact.quantity.stated}”`,
    );
    const place = describeSetting(input.nameOf, first.fact);
    return `${formatList(names)} for ${place}, in ${nameDenomination({ unit: first.fact.quantity.unit, scale: 0 })}`;
  });
  const [{ fact }, ...rest] = piece.figures;
  const article = introduceArticle(fact.article, input);
  const detail = `${article} gives ${words}, and ${otherWords}: together they would be one whole sum.`;
  return decided("tension", [fact, ...[...rest, ...other.figures].map((figure) => figure.fact)], detail);
}
