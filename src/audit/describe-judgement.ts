import type { Denomination } from "../wording/denomination";
import { formatDistance } from "../wording/format-interval";
import type { Judgement } from "./judge";

/** How a judgement ends the sentence of its check. */
export function describeJudgement({ verdict, gap, doubt }: Judgement, denomination: Denomination): string {
  if (verdict === "pass" || gap === undefined) return "both can be true";
  const apart = `${formatDistance(gap, denomination)} apart`;
  return doubt === undefined ? apart : `${apart} as written, but ${doubt}`;
}
