import { officials as find, formatTime, nameOf, officeHolders, type RoleCertainty } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Role } from "../../model/fact";
import { formatDate } from "../../wording/format-time";
import { answer, type Command, type Given, valueOf } from "../command";
import { noMatch } from "../command-refusal";
import { resolveDay } from "../resolve/resolve-days";
import { type ENTITY_ROLES, resolveEntity } from "../resolve/resolve-entity";
import { BLANK, type Line } from "../screen/line";
import { whereAndWhen } from "../screen/list-facts";
import { heading } from "../screen/paragraph";
import type { Style } from "../screen/style";
import { table } from "../screen/table";

const CERTAINTIES: Readonly<Record<RoleCertainty, string>> = {
  stated: "stated for that day",
  "as-of-article": "as of an article of that time",
  announced: "announced for then",
  unknown: "not known for that day",
};

export const officialsCommand: Command = {
  name: "officials",
  words: "",
  fewest: 0,
  most: 0,
  summary: "people in their posts, as each article words them, on a day if one is given",
  examples: ["kz-eu-facts officials --post ambassador --on 2024-09-15", "kz-eu-facts officials --organisation EU"],
  options: {
    on: { value: "DAY", meaning: "who held the post on that day, such as 2024-09-15, the surest first" },
    post: { value: "WORDS", meaning: "words of the post, such as ambassador" },
    person: { value: "NAME", meaning: "the posts of one person" },
    organisation: { value: "NAME", meaning: "posts of an organisation, union or country and its institutions" },
  },
  readsData: true,
  none: [],
  run: ({ data, options, style }) => {
    const where = "kz-eu-facts officials";
    const on = valueOf(options, "on");
    const day = on === undefined ? undefined : resolveDay(`${where} --on`, on);
    const found = day === undefined ? allOf(data, options) : holdersOn(data, options, day);
    if (found.rows.length > 0) return answer(listed(data, found, day, style), found.data);
    throw noMatch({
      where,
      found: "nobody in such a post",
      expected: "a question that some role answers",
      fix: "leave out an option; kz-eu-facts officials alone lists all",
    });
  },
};

interface Found {
  readonly data: unknown;
  readonly rows: readonly { readonly role: Role; readonly certainty?: RoleCertainty }[];
}

function allOf(data: Dataset, options: Given): Found {
  const found = find(data, { ...postOf(data, options), ...entity(data, options, "person") });
  return {
    data: found,
    rows: found.flatMap(({ posts }) => posts.flatMap(({ roles }) => roles.map((role) => ({ role })))),
  };
}

function holdersOn(data: Dataset, options: Given, on: string): Found {
  const { person } = entity(data, options, "person");
  const held = officeHolders(data, { ...postOf(data, options), on });
  const found = held.filter((post) => person === undefined || post.person.id === person);
  return { data: found, rows: found.flatMap(({ roles, certainty }) => roles.map((role) => ({ role, certainty }))) };
}

function postOf(data: Dataset, options: Given): { organisation?: string; role?: string } {
  const role = valueOf(options, "post");
  return { ...entity(data, options, "organisation"), ...(role !== undefined && { role }) };
}

function entity<K extends keyof typeof ENTITY_ROLES>(data: Dataset, options: Given, name: K): { [key in K]?: string } {
  const typed = valueOf(options, name);
  if (typed === undefined) return {};
  return { [name]: resolveEntity(data, `kz-eu-facts officials --${name}`, typed, name) } as { [key in K]?: string };
}

function listed(data: Dataset, { rows }: Found, day: string | undefined, style: Style): Line[] {
  const columns = ["person", "role", "of", day === undefined ? "when" : "certainty"];
  const lines = rows.map(({ role: { id, person, role, organisation, period, article, status }, certainty }) => ({
    cells: [
      nameOf(data, person),
      status === undefined ? role : `${role} (${status})`,
      nameOf(data, organisation),
      certainty !== undefined
        ? CERTAINTIES[certainty]
        : period === null
          ? `as of ${whereAndWhen(data, { article })}`
          : formatTime(period),
    ],
    ids: [id],
  }));
  const head = day === undefined ? [] : [...heading(`On ${formatDate(day)}`, style), BLANK];
  return [
    ...head,
    ...table(
      columns.map((title) => ({ title })),
      lines,
      style,
    ),
  ];
}
