import type { Passage } from "../evidence/passage";

/** Passages in one line, in their order, with an ellipsis for the text between two of them. */
export function joinPassages(passages: readonly Pick<Passage, "exact" | "start" | "end">[]): string {
  return passages
    .map(({ exact, start }, index) => {
      const before = passages[index - 1]?.end;
      // Only a space stands between neighbours.
      const gap = before === undefined ? "" : start - before > 1 ? " … " : " ";
      return gap + exact.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ");
    })
    .join("");
}
