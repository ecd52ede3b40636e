import { type Interval, type AnyObservation as Observation, type Quantity } from "../../../index";
import { html, type Markup } from "../../../markup/html";
import { capitalise } from "../../../wording/capitalise";
import { titleFact } from "../../../wording/title-fact";
import type { Page } from "../page";
import { doubtsAbout, nameDifferenceOf } from "./differences";

/** What a figure's words say about its value; each has a shape of its own. */
export type Knowledge = "printed" | "about" | "more" | "less";

/** A figure as it is drawn. */
export interface DrawnFigure {
  readonly fact: Observation;
  readonly knowledge: Knowledge;
  /** Another source than the one that the series takes its value from. */
  readonly second: boolean;
  /** Drawn as a band, if the words give both ends. */
  readonly band: { readonly min: number; readonly max: number } | null;
}

export type Direction = "up" | "right";

export function markOf(fact: Observation, second: boolean): DrawnFigure {
  const knowledge = knowledgeOf(fact.quantity);
  return { fact, knowledge, second, band: knowledge === "about" ? bandOf(fact.quantity) : null };
}

/** What a screen reader says of a mark, given the words that stand beside it. */
export function describeDrawn(page: Page, { fact, knowledge, second }: DrawnFigure, words: string): string {
  const differences = new Set(
    doubtsAbout(page, fact).map((finding) => ` ${capitalise(nameDifferenceOf(page, finding))}.`),
  );
  const parts = [
    `${titleFact(page.data, fact)}: ${words}`,
    ...(knowledge === "printed" ? ["as printed"] : []),
    ...(second ? ["second source"] : []),
    ...(fact.status === undefined ? [] : [fact.status]),
    `in ${page.nameOf(fact.article)}`,
  ];
  return `${parts.join(", ")}.${[...differences].join("")} Open its sentence`;
}

const ARROWS: Readonly<Record<Direction, { readonly more: string; readonly less: string; readonly limit: string }>> = {
  up: { more: "M0-6V-30M-5-25 0-31 5-25", less: "M0 6V30M-5 25 0 31 5 25", limit: "M-8 0H8" },
  right: { more: "M6 0H30M25-5 31 0 25 5", less: "M-6 0H-30M-25-5-31 0-25 5", limit: "M0-8V8" },
};

/** The shape of a mark around the origin, without its band, whose length is the axis's matter. */
export function drawShape(
  { knowledge, second }: Pick<DrawnFigure, "knowledge" | "second">,
  direction: Direction,
): Markup {
  const arrows = ARROWS[direction];
  const arrow =
    knowledge === "more" || knowledge === "less" ? html`<path class="arrow" d="${arrows[knowledge]}"/>` : "";
  const fill = knowledge === "printed" ? "" : html` class="open"`;
  if (second) return html`${arrow}<path${fill} d="M0-7 7 0 0 7-7 0Z"/>`;
  return arrow === "" ? html`<circle${fill} r="5"/>` : html`${arrow}<path class="arrow" d="${arrows.limit}"/>`;
}

function knowledgeOf({ hedge, decimals }: Quantity): Knowledge {
  if (hedge === "over" || hedge === "atLeast") return "more";
  if (hedge === "under" || hedge === "atMost") return "less";
  return hedge === "approx" || hedge === "between" || decimals === null ? "about" : "printed";
}

function bandOf({ min, max }: Interval): DrawnFigure["band"] {
  return min === null || max === null ? null : { min, max };
}
