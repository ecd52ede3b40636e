import { type FoundFigure, findFigures } from "../quantity/find-figures";
import { blocksOf } from "../text/blocks";
import { spanAround, type TextSpan } from "../text/text-span";
import { fillShortened } from "./fill-shortened";
import type { Head } from "./find-heads";
import { namesAThing } from "./names-a-thing";

const STOPPED = /[.!?…:;][”"’»)\]]*$/u;
const SEPARATED = /\s[|·•▲▼]\s|[▲▼]/u;

/** The quantities of the text itself, without headlines, navigation and numbers that name a thing. */
export function figuresOf(text: string, home: string | null, heads: readonly Head[]): readonly FoundFigure[] {
  const furniture = furnitureOf(text);
  const figures = findFigures(text, { home }).filter(
    (figure) => !namesAThing(text, figure) && !spanAround(furniture, figure),
  );
  return fillShortened(text, figures, heads);
}

/** Headlines, navigation, tickers and what follows the text: blocks that are no sentences of it. */
function furnitureOf(text: string): readonly TextSpan[] {
  const blocks = blocksOf(text);
  const sentences = blocks.map(({ text: words }) => STOPPED.test(words) && words.length > 50);
  const [first, last] = [sentences.indexOf(true), sentences.lastIndexOf(true)];
  if (first === -1) return [];
  return blocks.filter(
    ({ text: words }, index) =>
      !sentences[index] && (index < first || index > last || SEPARATED.test(words)) && !STOPPED.test(words),
  );
}
