import type { Passage } from "../../index";
import { html, type Markup, type Part } from "../../markup/html";

/** Words that are read, and from which of the facts, from 1. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
}

/**
 * The passages that facts share, in quotation marks, with "[…]" for what is left out and the words that are read marked.
 *
 * If there are several facts, each mark says by its classes which of them it is for: "k1", "k2". Of two that overlap the
 * longer one is marked, for the facts of both.
 */
export function markPassages(evidence: readonly (readonly Passage[])[]): Markup {
  const [shared = []] = evidence;
  const passages = shared.map((passage, index) => {
    const marks = evidence.flatMap((own, fact) =>
      (own[index]?.marks ?? []).map(({ start, end }) => ({ start, end, numbers: [fact + 1] })),
    );
    return [gapMark(shared[index - 1], passage), markText(passage.exact, joinMarks(marks), evidence.length > 1)];
  });
  return html`“${passages}”`;
}

/** Only a space stands between neighbours. */
function gapMark(before: Passage | undefined, { start }: Passage): string {
  if (before === undefined) return "";
  return start - before.end > 1 ? " […] " : " ";
}

function markText(text: string, marks: readonly Marked[], several: boolean): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end, numbers } of marks) {
    const classes = several ? html` class="${numbers.map((number) => `k${number}`).join(" ")}"` : null;
    parts.push(text.slice(from, start), html`<mark${classes}>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return [...parts, text.slice(from)];
}

function joinMarks(marks: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  for (const mark of [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const at = kept.findIndex(({ start, end }) => mark.start < end && mark.end > start);
    const around = kept[at];
    if (around === undefined) kept.push(mark);
    else kept[at] = { ...around, numbers: [...new Set([...around.numbers, ...mark.numbers])] };
  }
  return kept.sort((a, b) => a.start - b.start);
}
