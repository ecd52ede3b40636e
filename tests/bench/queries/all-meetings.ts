import type { Dataset } from "../../../src/model/dataset";
import type { EventFact } from "../../../src/model/fact";
import { meetings } from "../../../src/query/meetings";
import type { Question } from "./question";

export const allMeetings: Question = {
  name: "meetings",
  helper: (data) => meetings(data),
  plain: passagesByEvent,
  sql: ({ events }) => ({
    statement:
      "SELECT event, FIRST(form) AS form, MIN(start) AS start, ARRAY(id) AS passages, ARRAY(participants) AS participants FROM ? WHERE form <> 'announcement' GROUP BY event ORDER BY start",
    tables: [
      events.map(({ id, event, form, period, participants }) => ({
        id,
        event,
        form,
        start: period?.from ?? "~",
        participants,
      })),
    ],
  }),
};

/** Each gathering with its names, places, people and topics, under what the reader of a page would see. */
function passagesByEvent({ events, entities }: Dataset): object[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id, name: names.get(id) }));
  const groups = new Map<string, EventFact[]>();
  for (const passage of events) {
    const group = groups.get(passage.event);
    if (group) group.push(passage);
    else groups.set(passage.event, [passage]);
  }
  return [...groups]
    .filter(([, [first]]) => first?.form !== "announcement")
    .map(([event, passages]) => ({
      name: names.get(event),
      start: passages.find(({ period }) => period)?.period?.from ?? "~",
      status: passages.every(({ status }) => status !== undefined) ? passages[0]?.status : "reported",
      places: named(passages.flatMap(({ place }) => place ?? [])),
      participants: named(passages.flatMap((passage) => passage.participants)),
      topics: named(passages.flatMap(({ topics }) => topics ?? [])),
      passages,
    }))
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}
