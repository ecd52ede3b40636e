import type { Proposal } from "../../read/proposal";
import type { TextSpan } from "../../text/text-span";
import { asked, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import { timeWordsOf } from "../passage";
import { likelyPartners, likelyPeriod } from "./likely-words";

/** Why a field is open, if it is. */
export function openOf(field: string, { unsure }: Proposal) {
  return unsure.find((open) => open.field === field);
}

/** What was read, or why not and between what it is. */
export function figureField(
  field: "indicator" | "subject" | "partner" | "status",
  value: string | undefined,
  proposal: Proposal,
  otherwise: readonly string[],
): DraftField {
  const from = proposal.from[field] ?? [];
  const open = openOf(field, proposal);
  if (value !== undefined && open === undefined) return given(value, ...from);
  const choices = open?.choices ?? (value === undefined ? otherwise : [value]);
  const why = open?.why ?? "it depends on what the figure measures";
  return asked(field === "indicator" ? `${why}; or none: its words go under ignored` : why, choices, from);
}

/** The sides of a figure are open if nobody knows what it measures; what is counted of an event has one. */
export function needsPartner({ indicator, partner, unsure }: Proposal): boolean {
  return indicator === undefined || partner !== undefined || unsure.some(({ field }) => field === "partner");
}

/** The indicators that a figure of its unit can be of; a figure with words of change is no level and no share. */
export function indicatorsFor({ quantity }: Proposal, { lists }: DraftContext): readonly string[] {
  const { unit, direction } = quantity;
  const kind = unit === "percent" || unit === "1" ? unit : "currency";
  return [...lists.indicators.values()]
    .filter((indicator) => indicator.unit === kind && (!direction || indicator.type === "growth"))
    .map(({ id }) => id);
}

/** The text's own party, if it is known. */
export function homeChoice({ home }: DraftContext): readonly string[] {
  return home === null ? [] : [home];
}

/** The words of the figure; those whose value is in doubt are a choice. */
export function statedField(proposal: Proposal): DraftField {
  const { start, end, quantity } = proposal;
  const open = openOf("value", proposal);
  return open ? asked(open.why, [quantity.stated], [{ start, end }]) : given(quantity.stated, { start, end });
}

/** Of an open side the parties that were named last come first. */
export function partnerField(id: string | undefined, proposal: Proposal, context: DraftContext): DraftField {
  const field = figureField("partner", id, proposal, []);
  const likely = likelyPartners(proposal, context).map((party) => party.id);
  return field.question && likely.length > 0 ? asked(field.question.why, likely, field.from) : field;
}

/** Words that tell the time, or a question: with words of a sentence before it that it may hang on. */
export function periodField(
  proposal: Proposal,
  passages: readonly TextSpan[],
  context: DraftContext,
): DraftField | undefined {
  const { text } = context;
  const [words] = proposal.from.period ?? [];
  const open = openOf("period", proposal);
  const likely = likelyPeriod(proposal, context);
  if (open && likely) return asked(`${open.why}; or none`, [likely.words], [likely]);
  if (open) return asked(open.why, open.choices ?? [], words ? [words] : []);
  if (!proposal.period || !words) return undefined;
  return given(timeWordsOf(text, words, passages), words);
}
