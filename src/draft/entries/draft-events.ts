import type { DraftEntry } from "../draft";
import type { DraftContext } from "../draft-context";
import { draftMeeting } from "./draft-meeting";
import { draftNamedEvents } from "./draft-named-event";

/** The events that sentences tell in plain words: gatherings by their names, and meetings of people. In text order. */
export function draftEvents(context: DraftContext): readonly DraftEntry[] {
  const meetings = context.sentences.flatMap((sentence) => draftMeeting(sentence, context) ?? []);
  return [...draftNamedEvents(context), ...meetings].sort((a, b) => a.at.start - b.at.start);
}
