import type { DraftEntry } from "../draft";
import type { DraftContext } from "../draft-context";
import { draftDiscussions } from "./draft-discussion";
import { draftMeetings } from "./draft-meeting";
import { draftMilestones } from "./draft-milestone";
import { draftNamedEvents } from "./draft-named-event";
import { draftUnnamedEvents } from "./draft-unnamed-event";
import { draftUnnamedMeetings } from "./draft-unnamed-meeting";
import { draftVisits } from "./draft-visit";

/** The events that sentences tell in plain words: gatherings, by their names or without, and meetings of people. */
export function draftEvents(context: DraftContext): readonly DraftEntry[] {
  const meetings = context.sentences.flatMap((sentence) => draftMeetings(sentence, context));
  const told = [
    ...draftNamedEvents(context),
    ...meetings,
    ...draftUnnamedMeetings(meetings, context),
    ...draftVisits(context),
    ...draftMilestones(context),
  ];
  const gatherings = [...told, ...draftUnnamedEvents(told, context)];
  return [...gatherings, ...draftDiscussions(gatherings, context)].sort((a, b) => a.at.start - b.at.start);
}
