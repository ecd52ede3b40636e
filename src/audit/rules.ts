import { anniversariesFit } from "./anniversaries-fit";
import { cumulativeNeverFalls } from "./cumulative-never-falls";
import { currencyIsNamed } from "./currency-is-named";
import { datesFitPublication } from "./dates-fit-publication";
import { exclusiveHoldsOnce } from "./exclusive-holds-once";
import { flowWithinCumulative } from "./flow-within-cumulative";
import { growthFitsLevels } from "./growth-fits-levels";
import { impliedBasesMakeTheTotal } from "./implied-bases-make-the-total";
import { linesNotRepeated } from "./lines-not-repeated";
import { namedWithinCount } from "./named-within-count";
import { oneHolderAPost } from "./one-holder-a-post";
import { oneLabelAPost } from "./one-label-a-post";
import { oneWordingAnIndicator } from "./one-wording-an-indicator";
import { ordinalsGrow } from "./ordinals-grow";
import { partWithinPeriod } from "./part-within-period";
import { partWithinWhole } from "./part-within-whole";
import { partsMakeTheTotal } from "./parts-make-the-total";
import { quotationMarksBalance } from "./quotation-marks-balance";
import type { Rule } from "./rule";
import { sameKeyAgrees } from "./same-key-agrees";
import { totalGrowthBetweenParts } from "./total-growth-between-parts";
import { undatedFiguresAgree } from "./undated-figures-agree";

/** Every rule of the audit, by id. */
export const rules: readonly Rule[] = [
  anniversariesFit,
  cumulativeNeverFalls,
  currencyIsNamed,
  datesFitPublication,
  exclusiveHoldsOnce,
  flowWithinCumulative,
  growthFitsLevels,
  impliedBasesMakeTheTotal,
  linesNotRepeated,
  namedWithinCount,
  oneHolderAPost,
  oneLabelAPost,
  oneWordingAnIndicator,
  ordinalsGrow,
  partWithinPeriod,
  partWithinWhole,
  partsMakeTheTotal,
  quotationMarksBalance,
  sameKeyAgrees,
  totalGrowthBetweenParts,
  undatedFiguresAgree,
];
