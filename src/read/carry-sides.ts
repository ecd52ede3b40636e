import { spansWithin } from "../text/text-span";
import type { Cut } from "./cut-text";
import { contextOf, type Proposal } from "./proposal";

const FARTHEST = 400;
const BEHIND = 60;
const TOTAL = /\b(?:total|overall|all|world|global|whole)\b[^,.;:]*$/iu;

/**
 * The proposals, those that name neither side with the sides of the figure before of the same kind of account, to be
 * confirmed: "Slovenia exported goods worth €3 million to Uruguay. Turnover was €5 million."
 */
export function carrySides(proposals: readonly Proposal[], cut: Cut): readonly Proposal[] {
  let last: Proposal | undefined;
  return proposals.map((proposal, index) => {
    const before = proposals[index - 1];
    const isOpen = before !== undefined && isNoSideSaid(before, proposal);
    const carried = isOpen ? withOpenSides(proposal, before) : last ? withSidesOf(last, proposal, cut) : proposal;
    if (carried.subject !== undefined && carried.partner !== undefined) last = carried;
    return carried;
  });
}

function withSidesOf(last: Proposal, proposal: Proposal, cut: Cut): Proposal {
  const account = accountOf(proposal);
  if (account === undefined || accountOf(last) !== account) return proposal;
  if (isSaidAnew(last, proposal, cut)) return { ...withSides(proposal, last), unsure: withoutSides(proposal) };
  return lacksSides(proposal, cut) && continues(last, proposal, cut) ? withSides(proposal, last) : proposal;
}

/** "Mercosur exports stood at $9 billion, while imports totalled $1 billion": no side of the second is said. */
function withOpenSides(proposal: Proposal, { subject = "" }: Proposal): Proposal {
  const choices = [subject, ...(proposal.subject === undefined ? [] : [proposal.subject])];
  const open = { field: "subject" as const, why: "the figure before is of another subject", choices };
  return { ...proposal, unsure: [...proposal.unsure.filter(({ field }) => field !== "subject"), open] };
}

function isNoSideSaid(last: Proposal, { from, sentence, subject, indicator }: Proposal): boolean {
  return (
    subject !== undefined &&
    from.subject === undefined &&
    indicator !== undefined &&
    last.from.subject !== undefined &&
    last.subject !== subject &&
    last.sentence.start === sentence.start
  );
}

/** "$4 billion at the end of 2020, or 17 percent of all foreign investment in the country" */
function isSaidAnew({ end, indicator }: Proposal, next: Proposal, { text }: Cut): boolean {
  return (
    next.indicator === "investment-share" &&
    indicator?.startsWith("investment") === true &&
    /^[^.;]{0,40},? or $/u.test(text.slice(end, next.start))
  );
}

function withoutSides({ unsure }: Proposal): Proposal["unsure"] {
  return unsure.filter(({ field }) => field !== "subject" && field !== "partner");
}

function lacksSides({ indicator, subject, from, start }: Proposal, { text }: Cut): boolean {
  if (indicator === undefined || subject !== undefined) return false;
  const head = from.indicator?.[0] ?? { start, end: start };
  return /turnover/u.test(indicator) || !TOTAL.test(text.slice(Math.max(0, head.start - 16), head.end));
}

/** Whether the sides of a figure can be those of a later one: no party is named between them. */
function continues(last: Proposal, next: Proposal, { parties }: Cut): boolean {
  if (next.start - last.end > FARTHEST) return false;
  const sides = [last.subject, last.partner];
  return spansWithin(parties, { start: last.end, end: next.end + BEHIND }).every(({ id }) => sides.includes(id));
}

function accountOf({ indicator }: Proposal): string | undefined {
  if (indicator === undefined || /^(?:participants|agreement|companies)/u.test(indicator)) return undefined;
  return indicator.startsWith("investment") ? "investment" : "trade";
}

function withSides(proposal: Proposal, { subject, partner, from: sides }: Proposal): Proposal {
  const why = "a figure before it has these sides";
  const from = {
    ...proposal.from,
    ...(sides.subject && { subject: sides.subject }),
    ...(sides.partner && { partner: sides.partner }),
  };
  return {
    ...proposal,
    ...(subject !== undefined && { subject }),
    ...(partner !== undefined && { partner }),
    from,
    context: contextOf(from, proposal.quote),
    unsure: [
      ...withoutSides(proposal),
      ...(subject === undefined ? [] : [{ field: "subject" as const, why, choices: [subject] }]),
      ...(partner === undefined ? [] : [{ field: "partner" as const, why, choices: [partner] }]),
    ],
  };
}
