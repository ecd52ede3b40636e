import { meetings as find, type MeetingFilter } from "../index";
import { data } from "./data";
import { nameOf } from "./names";
import { answer, type Command } from "./command";
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
    place: { type: "string" },
    participant: { type: "string" },
    topic: { type: "string" },
    form: { type: "string" },
    status: { type: "string" },
  },
  words: { min: 0, max: 0 },
  run: ({ options, style }) => {
    const found = find(data, filterOf(options));
    if (found.length === 0) return answer("no meeting matches", [], false);
    const columns = ["when", "form", "status", "where", "what", "event"].map((title) => ({ title }));
    const rows = found.map(({ datedBy, form, status, places, name, event }) => [
      datedBy[0]?.period?.edtf ?? "undated",
      form,
      status,
      places.map(nameOf).join(", "),
      name,
      event,
    ]);
    return answer(table(columns, rows, style), found);
  },
};

function filterOf(options: Readonly<Record<string, string | boolean | undefined>>): MeetingFilter {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
