import type { CommandProblem } from "../command-refusal";
import type { Line } from "./line";
import { labelled, paragraph } from "./paragraph";
import type { Style } from "./style";

const INDENT = 2;
/** What somebody typed may be of any length. */
const LONGEST = 500;
const LABELS = "expected: ".length;

/** A problem in its four parts. */
export function explainProblem({ where, found, expected, fix }: CommandProblem, style: Style): Line[] {
  return [
    ...paragraph(shorten(where), style),
    ...part("found:", found, style),
    ...part("expected:", expected, style),
    ...part("fix:", fix, style),
  ];
}

function part(label: string, texts: string | readonly string[], style: Style): Line[] {
  return [texts].flat().flatMap((text, at) => labelled(at === 0 ? label : "", shorten(text), style, LABELS, INDENT));
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
