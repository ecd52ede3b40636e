import type { AnyObservation as Observation } from "../../../index";
import type { Markup } from "../../../markup/html";
import type { Axis } from "./axis";
import type { DrawnFigure } from "./drawn-figure";

/** A chart before it is drawn: what it is of, its figures, and how it is drawn once its title and scale are known. */
export interface Chart {
  /** Its address on the page, the same as long as it is of the same. */
  readonly id: string;
  /** What its figures measure, if the title does not say so: the title may stand under a heading that does. */
  readonly of?: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly takeaway: readonly (Markup | null)[];
  readonly marks: readonly DrawnFigure[];
  /** Lines over years, not rows. */
  readonly overYears: boolean;
  draw(title: string, axis: Axis): Markup;
}

/** The id of a chart: what it is of, in which unit. */
export function chartId(parts: readonly string[], unit: string | undefined): string {
  return ["chart", ...parts, ...(unit === undefined ? [] : [unit])].join(".").toLowerCase();
}

/** The title by itself, without the heading above it. */
export function titleOf({ of, title }: Chart): string {
  return of === undefined ? title : `${of}, ${title}`;
}

export function chartFacts({ marks }: Chart): Observation[] {
  return marks.map(({ fact }) => fact);
}
