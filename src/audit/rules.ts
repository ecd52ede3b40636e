// Written by `npm run generate` from the files in src/audit/rules.
import type { Rule } from "./rule";
import { anniversariesFit } from "./rules/anniversaries-fit";
import { cumulativeNeverFalls } from "./rules/cumulative-never-falls";
import { currencyIsNamed } from "./rules/currency-is-named";
import { datesFitPublication } from "./rules/dates-fit-publication";
import { exclusiveHoldsOnce } from "./rules/exclusive-holds-once";
import { flowWithinCumulative } from "./rules/flow-within-cumulative";
import { growthFitsLevels } from "./rules/growth-fits-levels";
import { growthOfRest } from "./rules/growth-of-rest";
import { impliedBaseWithinPeriod } from "./rules/implied-base-within-period";
import { impliedBasesMakeTheTotal } from "./rules/implied-bases-make-the-total";
import { linesNotRepeated } from "./rules/lines-not-repeated";
import { namedWithinCount } from "./rules/named-within-count";
import { oneCurrency } from "./rules/one-currency";
import { oneHolderAPost } from "./rules/one-holder-a-post";
import { oneLabelAPost } from "./rules/one-label-a-post";
import { oneWordingAnIndicator } from "./rules/one-wording-an-indicator";
import { ordinalsGrow } from "./rules/ordinals-grow";
import { partWithinPeriod } from "./rules/part-within-period";
import { partWithinWhole } from "./rules/part-within-whole";
import { partsMakeTheTotal } from "./rules/parts-make-the-total";
import { passagesAgree } from "./rules/passages-agree";
import { quotationMarksBalance } from "./rules/quotation-marks-balance";
import { sameKeyAgrees } from "./rules/same-key-agrees";
import { scaleFitsNeighbours } from "./rules/scale-fits-neighbours";
import { sumsNotSplit } from "./rules/sums-not-split";
import { totalGrowthBetweenParts } from "./rules/total-growth-between-parts";
import { undatedFiguresAgree } from "./rules/undated-figures-agree";

/** Every rule of the audit, by id. */
export const rules: readonly Rule[] = [
  anniversariesFit,
  cumulativeNeverFalls,
  currencyIsNamed,
  datesFitPublication,
  exclusiveHoldsOnce,
  flowWithinCumulative,
  growthFitsLevels,
  growthOfRest,
  impliedBaseWithinPeriod,
  impliedBasesMakeTheTotal,
  linesNotRepeated,
  namedWithinCount,
  oneCurrency,
  oneHolderAPost,
  oneLabelAPost,
  oneWordingAnIndicator,
  ordinalsGrow,
  partWithinPeriod,
  partWithinWhole,
  partsMakeTheTotal,
  passagesAgree,
  quotationMarksBalance,
  sameKeyAgrees,
  scaleFitsNeighbours,
  sumsNotSplit,
  totalGrowthBetweenParts,
  undatedFiguresAgree,
];
