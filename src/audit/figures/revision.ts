import { gapBetween } from "../../exact/exact-interval";
import { compareRationals, fromIntegers, multiply } from "../../exact/rational";
import type { Indexed } from "../rule";
import type { Figure } from "./figure";

/** How far apart a figure and its revision may be, as a part of the smaller. */
const LIMIT = /* @__PURE__ */ fromIntegers(5n, 100n);

/**
 * The doubt that a later figure revises an earlier one: an amount, of one speaker or one publisher throughout the group,
 * whose nearer end is at most a twentieth of the smaller apart.
 */
export function doubtRevision(group: readonly Figure[], input: Indexed): (a: Figure, b: Figure) => string | undefined {
  const isOneVoice =
    isShared(group, ({ fact }) => fact.saidBy) || isShared(group, (figure) => publisherOf(figure, input));
  return (a, b) =>
    isOneVoice && isAmount(a) && (isLater(a, b, input) || isLater(b, a, input)) && isNear(a, b)
      ? "the later figure may be a revision of the earlier one"
      : undefined;
}

function isShared(group: readonly Figure[], keyOf: (figure: Figure) => string | undefined): boolean {
  const [first, ...others] = group.map(keyOf);
  return first !== undefined && others.every((key) => key === first);
}

function publisherOf({ fact }: Figure, { articles }: Indexed): string | undefined {
  const publisher = articles.get(fact.article)?.publisher;
  return publisher?.republishedFrom ?? publisher?.name;
}

function isAmount({ indicator: { type } }: Figure): boolean {
  return type === "flow" || type === "stock";
}

function isLater(later: Figure, earlier: Figure, { articles }: Indexed): boolean {
  const end = articles.get(earlier.fact.article)?.published.before;
  const start = articles.get(later.fact.article)?.published.from;
  return typeof end === "string" && typeof start === "string" && end <= start;
}

/** "The smaller" is the one of which an end lies below the other: its upper end is the nearer one. */
function isNear({ written: a }: Figure, { written: b }: Figure): boolean {
  const gap = gapBetween(a, b);
  const [smaller] = [a.max, b.max].filter((end) => end !== null).sort(compareRationals);
  return gap !== null && smaller !== undefined && compareRationals(gap, multiply(smaller, LIMIT)) <= 0;
}
