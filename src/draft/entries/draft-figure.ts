import { isNamed } from "../../ground/names";
import type { Quote } from "../../model/quote";
import type { Proposal } from "../../read/proposal";
import { position } from "../../text/position";
import type { TextSpan } from "../../text/text-span";
import { quoted } from "../../text/visible";
import { formatQuantity } from "../../wording/format-quantity";
import { type DraftEntry, type DraftField, given } from "../draft";
import type { DraftContext } from "../draft-context";
import {
  figureField,
  homeChoice,
  indicatorsFor,
  needsPartner,
  openOf,
  partnerField,
  periodField,
  statedField,
} from "./figure-fields";
import { formOf } from "./gathering-words";
import { interviewAnswer } from "./interview-answer";
import { draftPassages } from "./passages-of";
import { speakerField } from "./speaker-field";

/** A proposed figure as an entry: what its words give, and a question for the rest. */
export function draftFigure(proposal: Proposal, context: DraftContext): DraftEntry {
  const { text } = context;
  const passages = draftPassages(proposal, context);
  const { indicator, subject, partner, status, from } = proposal;
  const partnerId = partner === undefined ? undefined : idOf(partner, from.partner, context);
  const wording = wordingOf(proposal, context);
  const stand = standIn(partnerId, from.partner, passages, context);
  const answer = proposal.voice === "article" ? interviewAnswer(proposal, context) : undefined;
  const fields: Record<string, DraftField | undefined> = {
    indicator: figureField("indicator", indicator, proposal, indicatorsFor(proposal, context)),
    subject: figureField("subject", subject && idOf(subject, from.subject, context), proposal, homeChoice(context)),
    partner: needsPartner(proposal) ? partnerField(partnerId, proposal, context) : undefined,
    status:
      status === undefined && !openOf("status", proposal) ? undefined : figureField("status", status, proposal, []),
    period: periodField(proposal, passages, context),
    wording: wording && given(text.slice(wording.start, wording.end), wording),
    stated: statedField(proposal),
    voice: given(answer ? "direct" : proposal.voice),
    saidBy: proposal.voice === "article" ? answer : speakerField(proposal, context),
    note: stand,
  };
  return {
    kind: "observation",
    at: { start: proposal.start, end: proposal.end },
    quote: passages[0],
    context: passages.slice(1),
    fields: Object.fromEntries(
      Object.entries(fields).filter((entry): entry is [string, DraftField] => entry[1] !== undefined),
    ),
    gist: gistOf(proposal, text),
  };
}

/** The words for the indicator, if they are not among those of its list. */
function wordingOf({ indicator, from, quantity }: Proposal, { lists }: DraftContext): Quote | undefined {
  const [head] = from.indicator ?? [];
  if (indicator === undefined || head === undefined || quantity.unit === "1") return undefined;
  const words = lists.indicators.get(indicator)?.words ?? [];
  return words.some((each) => head.exact.toLowerCase().includes(each.toLowerCase())) ? undefined : head;
}

/** A note, if the words that stand for the partner are none of its names. */
function standIn(
  partner: string | undefined,
  from: readonly Quote[] | undefined,
  passages: readonly TextSpan[],
  { text, lists, names }: DraftContext,
): DraftField | undefined {
  const [words] = from ?? [];
  const entity =
    partner === undefined ? undefined : (lists.entities.get(partner) ?? names.added().find(({ id }) => id === partner));
  const all = passages.map(({ start, end }) => text.slice(start, end)).join("\n");
  if (!entity || !words || isNamed(entity, all)) return undefined;
  return given(`"${words.exact}" stands for ${entity.name}.`, words);
}

function gistOf({ start, quantity, period, sentence }: Proposal, text: string): string {
  const { unit, hedge, direction } = quantity;
  const value = unit === null ? quantity.stated : formatQuantity({ ...quantity, unit }, { style: "interval" });
  const parts = [
    `line ${position(text, start).line}`,
    `${quoted(quantity.stated)} = ${value}`,
    hedge === null ? "" : `hedge ${hedge}`,
    direction ? `direction ${quoted(direction.exact)}` : "",
    period === null ? "" : period.edtf,
    `in ${quoted(sentence.exact)}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function idOf(id: string, from: readonly Quote[] | undefined, { names, lists }: DraftContext): string {
  const words = from?.[0]?.exact ?? id;
  if (lists.entities.has(id)) return id;
  if (/^[a-z]{2}$/.test(id)) return names.partyId(id, words);
  const types = ["agreement", "event", "organisation", "programme", "place"] as const;
  return names.idOf(words, formOf(words) === undefined ? types : ["event", ...types], id);
}
