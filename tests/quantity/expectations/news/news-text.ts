import type { ExpectedHedge } from "../phrases/figure-case";

/** A quantity of a text: the whole phrase as it stands, a fall negative, `unit` null for tonnes, kilometres and such. */
export interface NewsFigure {
  readonly stated: string;
  readonly value: number;
  /** The second figure of a range. */
  readonly valueTo?: number;
  readonly unit: string | null;
  readonly hedge: ExpectedHedge;
  readonly status?: "planned" | "possible" | "target";
}

export interface News {
  readonly title: string;
  /** The country that the text speaks for, ISO 3166-1 in lower case. */
  readonly home: string;
  readonly published: string | null;
  readonly text: string;
  /**
   * In text order, each searched for after the end of the one before. Years, dates, ordinals, ranks, clock times,
   * numbers of lists, tables and roads, and names with digits are none.
   */
  readonly figures: readonly NewsFigure[];
}

export const figure = (
  stated: string,
  value: number,
  unit: string | null,
  { hedge = null, ...more }: Partial<Pick<NewsFigure, "hedge" | "status" | "valueTo">> = {},
): NewsFigure => ({ stated, value, unit, hedge, ...more });
