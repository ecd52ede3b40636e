import { html, type Markup } from "../../../markup/html";
import type { Page } from "../page";
import { type Chart, chartFacts } from "./chart";
import { differencesAmong, doubtsElsewhere } from "./differences";
import { drawShape } from "./drawn-figure";
import { repairOf } from "./repair";

const PRINTED = { knowledge: "printed", second: false } as const;

const SIGNS = {
  printed: [drawShape(PRINTED, "up"), "as printed"],
  about: [
    html`<line class="band" x1="-14" x2="14"/>${drawShape({ ...PRINTED, knowledge: "about" }, "up")}`,
    "“approximately”, or a range: the band is what the words allow",
  ],
  more: [
    html`<g transform="translate(-12)">${drawShape({ ...PRINTED, knowledge: "more" }, "right")}</g>`,
    "“more than”: a limit, open beyond",
  ],
  less: [
    html`<g transform="translate(12)">${drawShape({ ...PRINTED, knowledge: "less" }, "right")}</g>`,
    "“less than”: a limit, open below",
  ],
  second: [drawShape({ ...PRINTED, second: true }, "up"), "a second source"],
  differs: [html`<path class="bracket" d="M-6-10H5V10H-6"/>`, "figures that disagree: leads to how"],
  doubtful: [
    html`<circle class="badge" r="10"/><path class="unequal" d="M-5-2.5H5M-5 2.5H5M3-6-3 6"/>`,
    "disagrees with figures elsewhere: leads to how",
  ],
  repair: [html`<circle class="ghost" r="6"/>`, "the only repair of a figure that does not fit"],
} as const satisfies Record<string, readonly [Markup, string]>;

/** How the marks of some charts are to be read: those that are drawn, and no others. */
export function legend(page: Page, charts: readonly Chart[]): Markup {
  const drawn = new Set(charts.flatMap((chart) => signsOf(page, chart)));
  const entries = Object.entries(SIGNS).filter(([sign]) => drawn.has(sign as keyof typeof SIGNS));
  return html`<h3>How to read the marks</h3><ul class="legend">
    ${entries.map(([, [shape, words]]) => entry(shape, words))}</ul>`;
}

function signsOf(page: Page, chart: Chart): (keyof typeof SIGNS)[] {
  const facts = chartFacts(chart);
  const among = differencesAmong(page, facts);
  return [
    ...chart.marks.map(({ knowledge, second }) => (second ? "second" : knowledge)),
    ...(among.length === 0 ? [] : ["differs" as const]),
    ...(chart.overYears || doubtsElsewhere(page, facts).length === 0 ? [] : ["doubtful" as const]),
    ...(chart.overYears || facts.every((fact) => repairOf(page, fact) === undefined) ? [] : ["repair" as const]),
  ];
}

function entry(shape: Markup, words: string): Markup {
  return html`
    <li><svg class="chart" width="44" height="24" aria-hidden="true"><svg x="50%" y="50%">${shape}</svg></svg>
    <span>${words}</span>`;
}
