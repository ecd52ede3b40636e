import { meetings as find, type MeetingFilter } from "../index";
import type { Ids } from "../model/ids";
import { answer, type Command } from "./command";
import { data } from "./data";
import { noEntities } from "./no-match";
import { table } from "./table";

export const meetings: Command = {
  name: "meetings",
  usage: "[--place ID] [--participant ID] [--topic ID] [--form FORM] [--status STATUS]",
  summary: "gatherings held and planned, put together from their passages",
  examples: [
    "kz-eu-facts meetings",
    "kz-eu-facts meetings --status planned",
    "kz-eu-facts meetings --form anniversary",
  ],
  options: {
    place: { type: "string", meaning: "the id of a place; what lies in it counts" },
    participant: { type: "string", meaning: "the id of who took part; whoever belongs to it counts" },
    topic: { type: "string", meaning: "the id of what it was about" },
    form: { type: "string", meaning: "meeting, visit, summit, …" },
    status: { type: "string", meaning: "reported, planned, possible or target" },
  },
  words: { min: 0, max: 0 },
  run: ({ options, style }) => {
    const found = find(data, filterOf(options));
    if (found.length === 0) {
      const { place, participant, topic } = options;
      return answer(`no meeting matches${noEntities([place, participant, topic])}`, [], false);
    }
    const columns = ["when", "form", "status", "where", "what"].map((title) => ({ title }));
    const rows = found.map(({ datedBy, form, status, places, name }) => [
      datedBy[0]?.period?.edtf ?? "undated",
      form,
      status,
      places.map((place) => place.name).join(", "),
      name,
    ]);
    return answer(table(columns, rows, style), found);
  },
};

function filterOf(options: Readonly<Record<string, string | boolean | undefined>>): MeetingFilter<Ids> {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
