import type { Passage } from "../../index";
import { type Line, shown } from "./line";
import { indented } from "./paragraph";
import type { Style } from "./style";
import { wrap } from "./wrap";

/** Passages of an article, with the words of the figure, role or term marked; names are not. */
export function evidence(passages: readonly Passage[], style: Style, indent = 0): Line[] {
  return passages.flatMap((passage) =>
    indented(wrap(`“${markedWords(passage, style)}”`, style.width - indent), indent),
  );
}

function markedWords({ exact, marks }: Passage, style: Style): string {
  const asked = marks.filter(({ of }) => of !== "name" && of !== "period");
  const ends = [0, ...asked.flatMap(({ start, end }) => [start, end]), exact.length];
  return ends
    .slice(1)
    .map((end, at) => {
      const piece = exact.slice(ends[at], end);
      return at % 2 === 1 ? style.mark(shown(piece)) : keepEdges(piece);
    })
    .join("");
}

/** As shown, but for the spaces at its ends, which part it from what is marked. */
function keepEdges(piece: string): string {
  const [before, after] = [/^\s/.test(piece) ? " " : "", /\s$/.test(piece) ? " " : ""];
  const words = shown(piece);
  return words === "" ? before : before + words + after;
}
