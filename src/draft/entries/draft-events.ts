import type { DraftEntry } from "../draft";
import type { DraftContext } from "../draft-context";
import { draftMeeting } from "./draft-meeting";
import { draftNamedEvents } from "./draft-named-event";
import { draftUnnamedEvents } from "./draft-unnamed-event";

/** The events that sentences tell in plain words: gatherings, by their names or without, and meetings of people. */
export function draftEvents(context: DraftContext): readonly DraftEntry[] {
  const meetings = context.sentences.flatMap((sentence) => draftMeeting(sentence, context) ?? []);
  const told = [...draftNamedEvents(context), ...meetings];
  return [...told, ...draftUnnamedEvents(told, context)].sort((a, b) => a.at.start - b.at.start);
}
