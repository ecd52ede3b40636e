import { html, type Markup } from "../../../markup/html";
import { nameDenomination } from "../../../wording/denomination";
import { formatNumber } from "../../../wording/format-number";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import type { Axis } from "./axis";
import { type DrawnFigure, describeDrawn, drawShape } from "./drawn-figure";

/** Where a mark of a chart over years stands. */
export interface MarkPosition {
  /** The middle of its year. */
  readonly x: string;
  /** Pixels beside it. */
  readonly offset: number;
  readonly label: "above" | "below";
}

const PREFIX = { printed: "", about: "about ", more: "over ", less: "under " } as const;

/** A mark with its value, both one link to the fact; `heightOf` is the axis in pixels. */
export function drawLink(
  page: Page,
  mark: DrawnFigure,
  { x, offset, label }: MarkPosition,
  heightOf: (value: number) => number,
  { denomination }: Axis,
): Markup {
  const { id, quantity } = mark.fact;
  const words = `${PREFIX[mark.knowledge]}${formatNumber(quantity.value, denomination.scale)}`;
  const said = `${words} ${nameDenomination(denomination)}`;
  const y = heightOf(quantity.value);
  const band =
    mark.band &&
    html`<line class="band" x1="0" x2="0" y1="${heightOf(mark.band.max) - y}" y2="${heightOf(mark.band.min) - y}"/>`;
  const reach = mark.knowledge === "more" ? 38 : 17;
  return html`
    <svg x="${x}" y="${y}"><a href="${hrefOf(id)}" aria-label="${describeDrawn(page, mark, said)}">
    <g${offset === 0 ? null : html` transform="translate(${offset})"`}><circle class="touch"/>${band}${drawShape(mark, "up")}
    <text class="value" y="${label === "above" ? -reach : 24}">${words}</text></g></a></svg>`;
}
