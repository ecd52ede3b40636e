import type { WordRow } from "./word-row";

/** How a word can change what a figure says. */
export interface Doubt {
  readonly kind: "negation" | "disbelief" | "denial" | "exclusion" | "definition" | "multiple" | "expectation";
  /** Only right before the figure, as an adjective: "a reported $3 billion", but not "the bank reported $3 billion". */
  readonly right?: true;
}

const list = (words: string): readonly string[] => words.split(", ");

const row = (kind: Doubt["kind"], words: string, right?: "right"): WordRow<Doubt> => [
  right === undefined ? { kind } : { kind, right: true },
  list(words),
];

/** After "due to" these tell a plan, anything else a cause. */
const DUE = list(
  "reach, hit, exceed, total, rise, grow, fall, be, get, receive, invest, spend, cost, build, pay, come, sell, buy, open",
);

/**
 * The closed list of words that can change what a figure beside them says; `null` for longer ones that don't, and hide
 * a shorter one that does.
 */
export const DOUBTS: readonly WordRow<Doubt | null>[] = [
  [{ kind: "expectation" }, DUE.map((verb) => `due to ${verb}`)],
  [
    null,
    list(
      "not only, not just, not merely, not least, no doubt, without doubt, not surprisingly, no wonder, nothing but",
    ),
  ],
  [
    null,
    list("no., due to, owing to, thanks to, will of, the will, last will, free will, will power, should be noted"),
  ],
  [
    null,
    list("no less than, no fewer than, no more than, not less than, not fewer than, not more than, no later than"),
  ],
  [
    null,
    list("safety net, gross domestic product, gross national product, never before, should be recalled, not least"),
  ],
  [
    null,
    list(
      "without precedent, without exception, without interruption, without delay, may day, set aside, sets aside, potential of, as if, even if, go wrong",
    ),
  ],
  row(
    "negation",
    "not, never, neither, nor, none, nobody, nothing, no one, no longer, nowhere near, nowhere, hardly, barely, scarcely, far from, " +
      "cannot, unable, failed, fail, fails, failing, failure, refused to, refuses to, declined to, instead of, rather than, missed, " +
      "misses, impossible, unlikely, avoided, averted, prevented, ceased, stopped short, fell short, falls short, fall short, " +
      "falling short, lacks, lacked, lacking, cancelled, canceled, scrapped, abandoned, shelved, withheld, by no means, in no way, " +
      "negative, not even, not quite, not nearly, anything but, aren't, isn't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, " +
      "hadn't, won't, wouldn't, couldn't, can't, shouldn't, mustn't, needn't, ain't, there was no, there is no, there were no, " +
      "there are no, no increase, no rise, no growth, no fall, no drop, no decline, no change, no such, no deal, saw no",
  ),
  row("negation", "no, zero", "right"),
  row(
    "disbelief",
    "allegedly, alleged, supposedly, purportedly, purported, reportedly, ostensibly, so-called, rumoured, rumored, rumour, rumours, " +
      "rumor, rumors, unconfirmed, unverified, unproven, unsubstantiated, doubtful, dubious, questionable, apparently, seemingly, " +
      "presumably, presumed, maybe, perhaps, possibly, probably, conceivably, arguably, hypothetical, hypothetically, fictitious, " +
      "imaginary, wrongly, erroneously, erroneous, mistakenly, falsely, untrue, exaggerated, overstated, understated, incorrect, " +
      "incorrectly, inaccurate, misleading, on paper, said to be, thought to be, believed to be, understood to be, " +
      "considered to be, assumed, assuming, assumption, allegation, allegations, unofficial, unofficially, in theory, " +
      "theoretically, theoretical, speculation, speculated, gossip, hearsay, they say, we are told, insiders say, if true, " +
      "if confirmed, some say, claimed, claiming, claims that, claims to, claim that, doubts, doubted, doubt, myth, fiction, fantasy, hoax, nonsense, wrong, a lie, fabricated, sceptical, skeptical, " +
      "whether, is said to, are said to, was said to, were said to, it is said, it was said, is believed, are believed, was believed, " +
      "were believed, is thought, are thought, was thought, were thought, it is understood",
  ),
  row(
    "disbelief",
    "reported, supposed, quoted, advertised, suggested, boasted, vaunted, mooted, touted, putative, believed, fake, faked, false, " +
      "bogus, inflated, suspected, imagined, invented, estimated",
    "right",
  ),
  row(
    "denial",
    "denied, denies, deny, denying, denial, rejected, rejects, reject, rejecting, disputed, disputes, dispute, disputing, refuted, " +
      "refutes, refute, contradicted, contradicts, retracted, disowned, disavowed, dismissed reports, dismissed claims, dismissed as, " +
      "dismissed a report, dismissed a claim, questioned, contested, contests, debunked, disproved, repudiated, ruled out, rules out, rule out, ruling out",
  ),
  row(
    "exclusion",
    "excluding, excludes, excluded, exclude, without, apart from, aside from, except, except for, net of, not counting, " +
      "not including, other than, leaving out, leaving aside, exclusive of, save for, disregarding, ignoring, discounting, " +
      "setting aside, with the exception of, aside, ex",
  ),
  row(
    "definition",
    "net, gross, accumulated, cumulative, cumulatively, cumulated, adjusted, seasonally adjusted, annualised, annualized, " +
      "per capita, per head, in real terms, inflation-adjusted, at constant prices, underlying, notional, nominal",
  ),
  row(
    "multiple",
    "twice, thrice, double, triple, treble, quadruple, multiple of, multiples of, fraction of, times, times over",
    "right",
  ),
  row(
    "expectation",
    "will, would, could, might, may, shall, should, expected, expects, expect, expecting, expectation, expectations, forecast, " +
      "forecasts, forecasted, forecasting, projected, projects that, projection, projections, planned, plans, plan, planning, aims, " +
      "aim, aimed, aiming, target, targets, targeted, targeting, hopes, hope, hoped, hoping, intends, intend, intended, intending, " +
      "intention, envisages, envisage, envisaged, envisions, envisioned, anticipates, anticipate, anticipated, foresees, foresee, " +
      "foreseen, slated, scheduled, set to, poised to, likely, potential, potentially, possible, predicts, predict, predicted, " +
      "prediction, proposes, proposed, proposal, seeks to, seek to, seeking to, wants to, want to, going to, about to, on course, " +
      "on track, goal, objective, ambition, prospective, budgeted, earmarked, is to, are to, was to, were to, promised, " +
      "promises to, pledged, pledges, pledge, vowed, vows, committed to, agreed to, prepares to, preparing to, looks to, looking to, " +
      "ready to, scenario, bound to, upcoming, eyeing, pencilled in, ought to, seek, seeks, seeking, if",
  ),
];

/** Words of expectation for what was named without a decision; the others speak of plans. */
export const POSSIBLE: ReadonlySet<string> = new Set(
  list(
    "could, may, might, would, potential, potentially, possible, likely, scenario, proposes, proposed, proposal, prospective",
  ),
);

/** Whether words of expectation tell an aim. */
export function isTarget(words: string): boolean {
  return /^(?:aim|target|goal|objective|ambition)/.test(words);
}
