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
      "SELECT event, FIRST(form) AS form, MIN(start) AS start, COUNT(*) AS passages FROM ? WHERE form <> 'announcement' GROUP BY event ORDER BY start",
    tables: [events.map(({ event, form, period }) => ({ event, form, start: period?.from ?? "~" }))],
  }),
};

function passagesByEvent({ events, entities }: Dataset): object[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
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
      participants: [...new Set(passages.flatMap((passage) => passage.participants))],
      passages,
    }))
    .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}
