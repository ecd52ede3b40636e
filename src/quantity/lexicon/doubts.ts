import { EXPECTATIONS } from "./expectations";
import { splitWords, type WordRow } from "./word-row";

export type DoubtKind =
  | "negation"
  | "disbelief"
  | "denial"
  | "exclusion"
  | "definition"
  | "multiple"
  | "expectation"
  /** "including services", but not "including Citi" and "including 4 mines". */
  | "inclusion"
  /** "another $3 billion", "$3 billion on top" */
  | "addition"
  /** "passed $3 billion", "smashed the $3 billion record", but not "passed a $3 billion budget". */
  | "crossing"
  /** "below the $3 billion mark", but not "reached the $3 billion mark". */
  | "limit"
  /** "3.1 percent faster", "more slowly" */
  | "pace";

/** How a word can change what a figure says. */
export interface DoubtSense {
  readonly kind: DoubtKind;
  /** Only right before the figure, as an adjective: "a reported $3 billion", but not "the bank reported $3 billion". */
  readonly right?: true;
}

const row = (kind: DoubtKind, words: string | readonly string[], right?: "right"): WordRow<DoubtSense> => [
  right === undefined ? { kind } : { kind, right: true },
  typeof words === "string" ? splitWords(words) : words,
];

/** Behind a comma these still belong to the figure before it: "$3 billion, if that". */
const AFTER_COMMA = splitWords(
  "at a push, at a stretch, at a pinch, at best, at worst, if that, so to speak, as it were, if you will",
);

/**
 * The closed list of words that can change what a figure beside them says; `null` for longer ones that don't, and hide
 * a shorter one that does.
 */
export const DOUBTS: readonly WordRow<DoubtSense | null>[] = [
  [
    null,
    splitWords(
      "not only, not just, not merely, not least, no doubt, without doubt, not surprisingly, no wonder, nothing but",
    ),
  ],
  [
    null,
    splitWords(
      "no., due to, owing to, thanks to, will of, the will, last will, free will, will power, should be noted",
    ),
  ],
  [
    null,
    splitWords(
      "no less than, no fewer than, no more than, not less than, not fewer than, not more than, no later than",
    ),
  ],
  [null, splitWords("safety net, gross domestic product, gross national product, never before, should be recalled")],
  [
    null,
    splitWords(
      "without precedent, without exception, without interruption, without delay, may day, set aside, sets aside, potential of, as if, even if, go wrong",
    ),
  ],
  row(
    "negation",
    "not, never, neither, nor, none, nobody, nothing, no one, no longer, nowhere near, nowhere, hardly, barely, scarcely, far from, " +
      "cannot, unable, failed, fail, fails, failing, failure, refused to, refuses to, declined to buy, declined to sell, declined to pay, declined to give, declined to invest, declined to spend, declined to confirm, instead of, rather than, missed, " +
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
      "were believed, is thought, are thought, was thought, were thought, it is understood, at a push, at a stretch, at a pinch, " +
      "at best, at worst, if that, so to speak, as it were, if you will, on a good day, by one estimate, by some estimates, " +
      "by one count, by some counts, by one reckoning, by some reckonings, by his own reckoning, by her own reckoning, " +
      "by their own reckoning, by its own reckoning, give or take, plus or minus",
  ),
  row(
    "disbelief",
    AFTER_COMMA.map((words) => `, ${words}`),
  ),
  row(
    "disbelief",
    "reported, supposed, quoted, advertised, suggested, boasted, vaunted, mooted, touted, putative, believed, fake, faked, false, " +
      "bogus, ballpark, inflated, suspected, imagined, invented, estimated",
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
      "setting aside, with the exception of, aside, ex, stripping out, strips out, stripped out, stripped of, excl, excl.",
  ),
  row("inclusion", "including, includes, inclusive of, incl, incl., counting, plus, together with, minus"),
  row(
    "addition",
    "additional, further, another, extra, incremental, on top, in addition, additional sum of, additional amount of, further sum of, " +
      "further amount of, extra sum of, extra amount of, supplementary, supplemental, besides, over budget, under budget, over target, " +
      "under target, remaining, in additional, in extra, in further, of additional, of extra, of further, too much, too many, too little, too few, too high, too low, in excess",
  ),
  row(
    "crossing",
    "passed, passes, passing, pass, broke, breaks, breaking, broken, break, cleared, clears, clearing, clear, smashed, smashes, " +
      "smashing, shattered, shatters, crossed, crosses, crossing, cross, breached, breaches, breaching, breach, exceeded, exceeds, " +
      "exceed, exceeding, surpassed, surpasses, surpass, surpassing, topped, tops, topping, overtook, overtakes, overtake, " +
      "outstripped, outstrips, broke through, breaks through, break through, broken through, past, nudging, nudges, nudged, " +
      "pushing, pushes, pushed, flirting with, brushing, brushed",
  ),
  row("limit", "mark, threshold, barrier, milestone, ceiling, floor, hurdle, limit, cap"),
  row("pace", "faster, slower, more slowly, more quickly, more rapidly, quicker"),
  row("disbelief", ["Had"]),
  row(
    "definition",
    "net, gross, accumulated, cumulative, cumulatively, cumulated, adjusted, seasonally adjusted, annualised, annualized, " +
      "per capita, per head, in real terms, inflation-adjusted, at constant prices, underlying, notional, nominal, " +
      "before tax, before taxes, before interest, after interest, after tax, after taxes, pre-tax, after-tax, " +
      "post-tax, core, headline, median, mean, averaged, averages, averaging, average of, on average, like-for-like",
  ),
  row(
    "multiple",
    "twice, thrice, double, triple, treble, quadruple, multiple of, multiples of, fraction of, times, times over",
    "right",
  ),
  [{ kind: "expectation" }, EXPECTATIONS],
];
