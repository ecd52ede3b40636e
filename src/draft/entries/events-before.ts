import type { TextSpan } from "../../text/text-span";
import type { DraftEntry } from "../draft";

const MOST = 4;

/** The events that were told before a place, the nearest first, each once. */
export function eventsBefore({ start }: TextSpan, told: readonly DraftEntry[]): readonly string[] {
  const ids = [...told]
    .filter(({ at }) => at.start < start)
    .sort((a, b) => b.at.start - a.at.start)
    .flatMap(({ fields: { event } }) => (typeof event?.value === "string" ? [event.value] : []));
  return [...new Set(ids)].slice(0, MOST);
}
