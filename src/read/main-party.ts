import { lastSpanBefore, spansWithin } from "../text/text-span";
import type { Cut, FigureRead } from "./cut-text";
import type { PartyMention } from "./find-parties";

const MAIN_TIMES = 2;

/** The last mention before a figure of the party that is named at least twice as often as any other. */
export function mainPartyOf(mentions: Cut["mentions"], ids: readonly string[], at: number): PartyMention | undefined {
  const counts = ids.map((id) => ({ id, times: mentions.get(id)?.length ?? 0 }));
  const [first, second] = counts.sort((a, b) => b.times - a.times);
  if (!first || (second && first.times < MAIN_TIMES * second.times)) return undefined;
  return lastSpanBefore(mentions.get(first.id) ?? [], at);
}

/** Whether the main party was also the last other side that the text named, not long before. */
export function isNamedLast(
  main: PartyMention,
  ids: readonly string[],
  { sentence }: FigureRead,
  { parties }: Cut,
): boolean {
  const near = spansWithin(parties, { start: sentence.start - NOT_LONG, end: sentence.end });
  return near.findLast(({ id }) => ids.includes(id))?.id === main.id;
}

const NOT_LONG = 500;
