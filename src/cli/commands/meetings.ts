import { meetings as find, formatTime, type Meeting, type MeetingFilter } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { GatheringForm, MilestoneForm } from "../../model/fact";
import type { Ids } from "../../model/ids";
import { formatList } from "../../wording/format-list";
import { nameForm } from "../../wording/name-form";
import { answer, type Command, type Given, valueOf } from "../command";
import { noMatch, wrongUsage } from "../command-refusal";
import { resolveChoice } from "../resolve/resolve-choice";
import { resolveDay, resolveDays } from "../resolve/resolve-days";
import { type ENTITY_ROLES, resolveEntity } from "../resolve/resolve-entity";
import { type Line, spaced } from "../screen/line";
import { aside, heading, labelledAll } from "../screen/paragraph";
import type { Style } from "../screen/style";

const FORMS: readonly (GatheringForm | MilestoneForm)[] = [
  "meeting",
  "briefing",
  "visit",
  "consultations",
  "council",
  "ministerial",
  "summit",
  "forum",
  "announcement",
  "founding",
  "entry-into-force",
  "anniversary",
];
const STATUSES = ["reported", "planned", "possible", "target"] as const;

export const meetingsCommand: Command = {
  name: "meetings",
  words: "",
  fewest: 0,
  most: 0,
  summary: "meetings held and planned: when, where, who took part, what they were about",
  examples: ["kz-eu-facts meetings --year 2025", "kz-eu-facts meetings --participant EU --status planned"],
  options: {
    on: { value: "DAY", meaning: "on a day, such as 2025-02-28" },
    during: { value: "DAYS", meaning: "in a month, or from one day to another: 2025-01..2025-03" },
    year: { value: "YEAR", meaning: "in a year" },
    participant: { value: "NAME", meaning: "with this person, organisation or country; whoever belongs to it counts" },
    topic: { value: "NAME", meaning: "about this; its parts count" },
    place: { value: "NAME", meaning: "at this place; what lies in it counts" },
    form: { value: "FORM", meaning: `${formatList(FORMS)}; all but the last four if left out` },
    status: { value: "STATUS", meaning: STATUSES.join(", ") },
  },
  readsData: true,
  none: [],
  run: ({ data, options, style }) => {
    const found = find(data, filterOf(data, options));
    if (found.length > 0) return answer(spaced(found.map((meeting) => meetingLines(meeting, style))), found);
    throw noMatch({
      where: "kz-eu-facts meetings",
      found: "no meeting that is all of this",
      expected: "a question that some meeting answers",
      fix: "leave out an option; kz-eu-facts meetings alone lists all",
    });
  },
};

function filterOf(data: Dataset, options: Given): MeetingFilter<Ids> {
  const entity = (name: keyof typeof ENTITY_ROLES) => {
    const typed = valueOf(options, name);
    return typed === undefined ? {} : { [name]: resolveEntity(data, `kz-eu-facts meetings --${name}`, typed, name) };
  };
  const form = resolveChoice("kz-eu-facts meetings --form", valueOf(options, "form"), FORMS);
  const status = resolveChoice("kz-eu-facts meetings --status", valueOf(options, "status"), STATUSES);
  return {
    ...daysOf(options),
    ...entity("participant"),
    ...entity("topic"),
    ...entity("place"),
    ...(form !== undefined && { form }),
    ...(status !== undefined && { status }),
  };
}

function daysOf(options: Given): Pick<MeetingFilter<Ids>, "on" | "during"> {
  const given = ["on", "during", "year"].flatMap((name) => {
    const typed = valueOf(options, name);
    return typed === undefined ? [] : [{ name, typed, where: `kz-eu-facts meetings --${name}` }];
  });
  const [first, second] = given;
  if (first === undefined) return {};
  if (second !== undefined)
    throw wrongUsage({
      where: "kz-eu-facts meetings",
      found: `--${first.name} together with --${second.name}`,
      expected: "one of --on, --during and --year",
      fix: `leave out --${second.name}`,
    });
  return first.name === "on"
    ? { on: resolveDay(first.where, first.typed) }
    : { during: resolveDays(first.where, first.typed) };
}

function meetingLines(meeting: Meeting<Ids>, style: Style): Line[] {
  const { name, form, status, datedBy, certainty, places, participants, topics, passages } = meeting;
  const names = (all: readonly { readonly name: string }[]) => formatList(all.map((each) => each.name));
  const days = formatTime(datedBy[0]?.period ?? null);
  return [
    ...heading(name, style),
    ...labelledAll(
      [
        ["when", certainty === "possibly" ? `${days} (perhaps in the days asked for)` : days],
        ["form", `${nameForm(form)}${status === "reported" ? "" : `, ${status}`}`],
        ["where", names(places)],
        ["with", names(participants)],
        ["about", names(topics)],
      ],
      style,
      2,
    ),
    ...passages.flatMap(({ id }) => aside(id, style, 2)),
  ];
}
