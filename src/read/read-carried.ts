import { namesNothing } from "./choose-head";
import type { Head } from "./find-heads";
import type { IndicatorContext, IndicatorReading } from "./indicator-reading";
import { LEVEL_OF_HEAD } from "./level-of-head";
import { readInvestment } from "./read-investment";

/** What "it" stands for, if the sentence itself measures nothing: to be confirmed. */
export function readCarried(own: Head | undefined, context: IndicatorContext): IndicatorReading | undefined {
  if (own && own.kind !== "other") return undefined;
  const { carried: head, quantity } = context;
  const level = head && LEVEL_OF_HEAD[head.kind];
  if (!head || !level || !(context.pointsToEarlier || namesNothing(context))) return undefined;
  const isPercent = quantity.unit === "percent";
  const reading = isPercent
    ? { head, indicator: `${level}-growth` }
    : head.kind === "investment"
      ? readInvestment(head, context)
      : { head, indicator: level };
  const { indicator } = reading;
  if (indicator === undefined) return reading;
  return { ...reading, unsure: { field: "indicator", why: "a sentence before names it", choices: [indicator] } };
}
