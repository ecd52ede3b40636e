import type { HeadKind } from "./find-heads";

/** The indicator of a level by what names it; `null` for what none of ours measures. */
export const LEVEL_OF_HEAD: Readonly<Record<HeadKind, string | null>> = {
  turnover: "trade-turnover",
  exports: "exports",
  imports: "imports",
  investment: "investment-inflow",
  other: null,
};
