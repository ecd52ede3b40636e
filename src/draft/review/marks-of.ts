import { contains, meet, type TextSpan } from "../../text/text-span";
import { type Draft, isSure } from "../draft";

/** How far words of the text are read. */
export type MarkState = "sure" | "asked" | "left";

/** Words of the text that a proposal, or what is left over, is about; `ids` lead to the cards, the first of them first. */
export interface ReviewMark extends TextSpan {
  readonly state: MarkState;
  readonly ids: readonly string[];
}

/** The id of the card of an entry, and of what is left over, by their positions. */
export const entryId = (index: number): string => `fact-${index + 1}`;
export const leftoverId = (index: number): string => `left-${index + 1}`;

/** The marks in text order. Of words that overlap the first and longest are one mark, for the cards of all. */
export function marksOf({ entries, leftovers }: Pick<Draft, "entries" | "leftovers">): readonly ReviewMark[] {
  const all = [
    ...entries.map((entry, index) => ({ ...markedSpan(entry.at), state: stateOf(entry), ids: [entryId(index)] })),
    ...leftovers.map((leftover, index) => ({
      ...markedSpan(leftover),
      state: "left" as const,
      ids: [leftoverId(index)],
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: ReviewMark[] = [];
  for (const mark of all) {
    const last = marks.at(-1);
    if (!last || !meet(last, mark)) marks.push(mark);
    else marks[marks.length - 1] = { ...last, state: weaker(last.state, mark.state), ids: [...last.ids, ...mark.ids] };
  }
  return marks;
}

/** The id of the mark that leads to a card, for the link back to the text. */
export function reviewMark(id: string, marks: readonly ReviewMark[]): string {
  return `text-${marks.findIndex(({ ids }) => ids.includes(id)) + 1}`;
}

/** The marks that lie in a stretch of the text. */
export function marksWithin(marks: readonly ReviewMark[], span: TextSpan): readonly ReviewMark[] {
  return marks.filter((mark) => contains(span, mark));
}

function markedSpan({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

function stateOf(entry: Draft["entries"][number]): MarkState {
  if (entry.kind === "name") return "left";
  return isSure(entry) ? "sure" : "asked";
}

const WEAKEST: readonly MarkState[] = ["left", "asked", "sure"];

/** What is asked of one of several is asked of the words. */
function weaker(a: MarkState, b: MarkState): MarkState {
  return WEAKEST.find((state) => state === a || state === b) ?? a;
}
