import { splitWords } from "./word-row";

/** After "due to" these tell a plan, anything else a cause. */
const DUE = splitWords(
  "reach, hit, exceed, total, rise, grow, fall, be, get, receive, invest, spend, cost, build, pay, come, sell, buy, open",
);

/** Words of expectation: what they stand beside is no fact yet. */
export const EXPECTATIONS: readonly string[] = [
  ...DUE.map((verb) => `due to ${verb}`),
  ...splitWords(
    "will, would, could, might, may, shall, should, expected, expects, expect, expecting, expectation, expectations, forecast, " +
      "forecasts, forecasted, forecasting, projected, projects that, projection, projections, planned, plans, plan, planning, aims, " +
      "aim, aimed, aiming, target, targets, targeted, targeting, hopes, hope, hoped, hoping, intends, intend, intended, intending, " +
      "intention, envisages, envisage, envisaged, envisions, envisioned, anticipates, anticipate, anticipated, foresees, foresee, " +
      "foreseen, slated, scheduled, set to, poised to, likely, potential, potentially, possible, predicts, predict, predicted, " +
      "prediction, proposes, proposed, proposal, seeks to, seek to, seeking to, wants to, want to, going to, about to, on course, " +
      "on track, goal, objective, ambition, prospective, budgeted, earmarked, is to, are to, was to, were to, promised, " +
      "promises to, pledged, pledges, pledge, vowed, vows, committed to, agreed to, prepares to, preparing to, looks to, looking to, " +
      "ready to, scenario, bound to, upcoming, eyeing, pencilled in, ought to, task of, task to, seek, seeks, seeking, if, unless, provided that, providing that, on condition that, in case, Were",
  ),
];

/** Words of expectation for what was named without a decision; the others speak of plans. */
export const POSSIBLE: ReadonlySet<string> = new Set(
  splitWords(
    "could, may, might, would, potential, potentially, possible, likely, scenario, proposes, proposed, proposal, prospective",
  ),
);

/** Whether words of expectation tell an aim. */
export function isTarget(words: string): boolean {
  return /^(?:aim|target|goal|objective|ambition|task|want|agreed to)/.test(words);
}
