import type { Proposal } from "../../read/proposal";
import { placesOf, type TextSpan } from "../../text/text-span";
import { isWhole } from "../../text/word-edges";
import type { FoundTime } from "../../time/find-times";
import type { DraftContext } from "../draft-context";

/** The words behind the first choices of what is open, so that an answer finds them in the context already. */
export function likelyWords(proposal: Proposal, context: DraftContext): readonly TextSpan[] {
  const [partner] = likelyPartners(proposal, context);
  const isOpen = proposal.unsure.some(({ field }) => field === "indicator");
  const measure = isOpen && proposal.indicator !== undefined ? proposal.from.indicator?.[0] : undefined;
  return [likelyPeriod(proposal, context), partner?.place, measure].filter((span) => span !== undefined);
}

/** The words of time that an open period most likely hangs on. */
export function likelyPeriod({ start, unsure }: Proposal, { times }: DraftContext): FoundTime | undefined {
  const [edtf] = unsure.find(({ field }) => field === "period")?.choices ?? [];
  return times.findLast(({ end, reading }) => end <= start && reading.ok && reading.time.edtf === edtf);
}

/** The parties that an open partner can be with their last mentions, the latest first. */
export function likelyPartners(
  { start, unsure, indicator }: Proposal,
  context: DraftContext,
): readonly { readonly id: string; readonly place: TextSpan | undefined }[] {
  const open = unsure.find(({ field }) => field === "partner");
  const choices = open?.choices ?? (indicator === undefined ? othersOf(context) : []);
  return choices
    .map((id) => ({ id, place: lastNamed(id, start, context) }))
    .sort((a, b) => (b.place?.start ?? -1) - (a.place?.start ?? -1));
}

/** The parties that the text names, but for its own. */
function othersOf({ mentions, lists, names, home }: DraftContext): readonly string[] {
  const listed = mentions.flatMap(({ ids }) => ids.filter((id) => lists.entities.get(id)?.code !== undefined));
  const added = names.added().flatMap(({ id, code }) => (code === undefined ? [] : [id]));
  return [...new Set([...listed, ...added])].filter((id) => id !== home);
}

function lastNamed(id: string, before: number, { lists, names, text, body }: DraftContext): TextSpan | undefined {
  const entity = lists.entities.get(id) ?? names.added().find((each) => each.id === id);
  if (!entity) return undefined;
  return [entity.name, ...(entity.aliases ?? [])]
    .flatMap((words) => placesOf(words, text).map((at) => ({ start: at, end: at + words.length })))
    .filter(({ start, end }) => start >= body.start && end <= before && isWhole(text, start, end))
    .sort((a, b) => b.start - a.start)[0];
}
