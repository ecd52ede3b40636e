import { groupBy } from "../../list/group-by";
import type { ClosedRange } from "../../time/span";
import { type Judgement, judgePart } from "../judge";
import type { Figure } from "./figure";
import { tightestWholes } from "./tightest-whole";

/** A figure as part or whole: the span that it has in this respect, and what it can be held against. */
export interface SpannedFigure extends ClosedRange {
  readonly figure: Figure;
  /** What part and whole must share to be held against each other. */
  readonly group: string;
  /** What they must share, beyond the group, to be comparable beyond doubt; absent if it is not known. */
  readonly sure?: string | undefined;
}

/** A part, the whole that leaves the least room for it, and whether it fits. */
export interface JudgedPart<P extends SpannedFigure = SpannedFigure> {
  readonly part: P;
  readonly whole: SpannedFigure;
  readonly judgement: Judgement;
}

/**
 * Every part against the whole, of those that hold its span, that leaves the least room: first as rounded, against those
 * that are comparable beyond doubt, for a contradiction; then as written, against all. In the order of the parts.
 */
export function holdWithin<P extends SpannedFigure>(
  parts: readonly P[],
  wholes: readonly SpannedFigure[],
  rule: { readonly larger: boolean; readonly doubt: string },
): JudgedPart<P>[] {
  const sureKey = ({ group, sure }: SpannedFigure) => `${group}\n${sure}`;
  const isSure = ({ sure }: SpannedFigure) => sure !== undefined;
  const rounded = tightestIn(parts.filter(isSure), wholes.filter(isSure), sureKey, "round", rule.larger);
  const written = tightestIn(parts, wholes, ({ group }) => group, "written", rule.larger);
  return parts.flatMap((part) => {
    const candidates = [rounded.get(part), written.get(part)].flatMap((whole) => whole ?? []);
    const held = candidates.map((whole): JudgedPart<P> => {
      const doubt = isSure(part) && sureKey(part) === sureKey(whole) ? undefined : rule.doubt;
      return { part, whole, judgement: judgePart(part.figure, whole.figure, doubt) };
    });
    return held.find(({ judgement }) => judgement.verdict === "contradiction") ?? held.at(-1) ?? [];
  });
}

function tightestIn(
  parts: readonly SpannedFigure[],
  wholes: readonly SpannedFigure[],
  keyOf: (spanned: SpannedFigure) => string,
  reading: "written" | "round",
  larger: boolean,
): Map<SpannedFigure, SpannedFigure> {
  const wholesByKey = groupBy(wholes, keyOf);
  const found = [...groupBy(parts, keyOf)].flatMap(([key, group]) => {
    const bounded = (wholesByKey.get(key) ?? []).map((whole) => ({
      from: whole.from,
      before: whole.before,
      most: whole.figure[reading].max,
      whole,
    }));
    return [...tightestWholes(group, bounded, { larger })].map(([part, { whole }]): [SpannedFigure, SpannedFigure] => [
      part,
      whole,
    ]);
  });
  return new Map(found);
}
