import { html, type Markup } from "../html";
import { drawShape } from "./mark";

const PRINTED = { knowledge: "printed", second: false } as const;

/** How the marks are to be read. */
export function legend(): Markup {
  const entries: readonly (readonly [Markup, string])[] = [
    [drawShape(PRINTED, "up"), "as printed"],
    [
      html`<line class="band" x1="-14" x2="14"/>${drawShape({ ...PRINTED, knowledge: "about" }, "up")}`,
      "“approximately”: the band is what the words allow",
    ],
    [
      html`<g transform="translate(-12)">${drawShape({ ...PRINTED, knowledge: "more" }, "right")}</g>`,
      "“more than”: a limit, open beyond",
    ],
    [drawShape({ ...PRINTED, second: true }, "up"), "a second source"],
    [html`<path class="bracket" d="M-6-10H5V10H-6"/>`, "sources differ, or figures do not fit"],
    [html`<circle class="ghost" r="6"/>`, "the only repair of a figure that does not fit"],
  ];
  return html`<h3>How to read the marks</h3><ul class="legend">
    ${entries.map(([shape, words]) => entry(shape, words))}</ul>`;
}

function entry(shape: Markup, words: string): Markup {
  return html`
    <li><svg class="chart" width="44" height="24" aria-hidden="true"><svg x="50%" y="50%">${shape}</svg></svg>
    <span>${words}</span>`;
}
