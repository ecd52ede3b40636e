import type { KnownIds } from "../../dataset/types";
import { compareText } from "../../list/compare-text";
import { groupBy } from "../../list/group-by";
import type { Dataset } from "../../model/dataset";
import type { Statement } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { plainWords } from "../names/plain-words";

/**
 * An item of a list with an "and" inside, so that it is open how many areas it counts as.
 * @category Agreement
 * @since 1.0.0
 */
export interface JoinedAreas<I extends Ids = KnownIds> {
  /** The item, verbatim: "education and research". */
  readonly words: string;
  /** The named areas in it, by id. */
  readonly areas: readonly I["entity"][];
  /** The things that its "and"s can tell apart: it counts as one area, as so many, or as any number between. */
  readonly atMost: number;
}

/** Between how many and how many areas lists name, both included. */
export interface NamedCount<I extends Ids = KnownIds> {
  readonly joined: readonly JoinedAreas<I>[];
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Counts the areas that quoted lists name, each list given by its statements; `areas` are the entities that they name.
 *
 * A comma parts two areas for sure, in whichever article; an "and" inside an item may part two or join them into one.
 */
export function countAreas<I extends Ids>(
  statements: readonly Statement<I>[],
  areas: Dataset<I>["entities"],
): NamedCount<I> {
  const named = new Set(statements.map(({ object }) => object));
  const wordings = new Map<string, string[]>(
    areas.map(({ id, name, aliases = [] }) => [id, [name, ...aliases].map(paddedWords)]),
  );
  const lists = groupBy(statements, ({ article, quote }) => `${article}\n${quote.start}\n${quote.end}`);
  const items = [...lists.values()].map((list) => itemsOf(list, wordings));
  const joined = items.flat().filter(({ areas, atMost }) => areas.length > 0 && atMost > 1);
  const pairs = joined.flatMap(({ areas }) => pairsOf(areas)).filter((pair) => !items.some(partsPair(pair)));
  return { joined, atLeast: named.size - mergersIn(pairs), atMost: named.size + unnamedIn(joined) };
}

/** The items of one list, parted by commas; the "and" before the last one is no part of it. */
function itemsOf<I extends Ids>(
  list: NonEmpty<Statement<I>>,
  wordings: ReadonlyMap<string, readonly string[]>,
): JoinedAreas<I>[] {
  const objects = [...new Set(list.map(({ object }) => object))].sort(compareText);
  return list[0].quote.exact.split(/[,;]/).map((piece) => {
    const words = piece.trim().replace(/^and /, "");
    const item = paddedWords(words);
    const areas = objects.filter((area) => wordings.get(area)?.some((wording) => item.includes(wording)));
    const parts = item.split(" and ").length;
    return { words, areas, atMost: parts === 1 ? 1 : Math.max(parts, areas.length) };
  });
}

/** Words in plain letters with a space on either side, so that only whole words are found in them. */
function paddedWords(text: string): string {
  return ` ${plainWords(text).join(" ")} `;
}

type WordPair = readonly [string, string];

function pairsOf(areas: readonly string[]): WordPair[] {
  return areas.flatMap((a, index) => areas.slice(index + 1).map((b): WordPair => [a, b]));
}

/** Whether a list names both areas of a pair, and a comma parts them. */
function partsPair([a, b]: WordPair): (list: readonly JoinedAreas<Ids>[]) => boolean {
  return (list) => {
    const [withA, withB] = [
      list.filter(({ areas }) => areas.includes(a)),
      list.filter(({ areas }) => areas.includes(b)),
    ];
    return withA.length > 0 && withB.length > 0 && !withA.some((item) => withB.includes(item));
  };
}

/** By how much a number of things falls when each pair becomes one. */
function mergersIn(pairs: readonly WordPair[]): number {
  const merged = new Map<string, string>();
  const leaderOf = (area: string): string => {
    let leader = area;
    for (let next = merged.get(leader); next !== undefined; next = merged.get(next)) leader = next;
    return leader;
  };
  for (const [a, b] of pairs) {
    const [one, other] = [leaderOf(a), leaderOf(b)];
    if (one !== other) merged.set(one, other);
  }
  return merged.size;
}

/** The things that items can tell apart beyond the areas named in them; the same areas in two articles count once. */
function unnamedIn(joined: readonly JoinedAreas<Ids>[]): number {
  const groups = groupBy(joined, ({ areas }) => areas.join("\n"));
  const extras = [...groups.values()].map((items) =>
    Math.max(...items.map(({ areas, atMost }) => atMost - areas.length)),
  );
  return extras.reduce((sum, extra) => sum + extra, 0);
}
