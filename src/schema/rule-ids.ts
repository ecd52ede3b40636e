// Written by `npm run generate` from the files in src/audit/rules.
import type { RuleId } from "../model/rule-id";

/** The ids of the rules that a finding can be of. */
export const RULE_IDS = [
  "anniversaries-fit",
  "cumulative-never-falls",
  "currency-is-named",
  "dates-fit-publication",
  "exclusive-holds-once",
  "flow-within-cumulative",
  "growth-fits-levels",
  "growth-of-rest",
  "implied-base-within-period",
  "implied-bases-make-the-total",
  "lines-not-repeated",
  "named-within-count",
  "one-currency",
  "one-holder-a-post",
  "one-label-a-post",
  "one-wording-an-indicator",
  "ordinals-grow",
  "part-within-period",
  "part-within-whole",
  "parts-make-the-total",
  "passages-agree",
  "quotation-marks-balance",
  "same-key-agrees",
  "scale-fits-neighbours",
  "sums-not-split",
  "total-growth-between-parts",
  "undated-figures-agree",
] as const satisfies readonly RuleId[];
