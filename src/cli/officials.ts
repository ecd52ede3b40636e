import { officials as find } from "../index";
import { nameOf } from "../wording/name-of";
import { answer, type Command } from "./command";
import { data } from "./data";
import { noEntities } from "./no-match";
import { table } from "./table";

export const officials: Command = {
  name: "officials",
  usage: "[--person ID] [--organisation ID]",
  summary: "people in their posts, as each article words them",
  examples: ["kz-eu-facts officials", "kz-eu-facts officials --organisation european-commission"],
  options: {
    person: { type: "string", meaning: "the id of a person; find TEXT finds it" },
    organisation: { type: "string", meaning: "the id of an organisation or country; what is part of it counts" },
  },
  words: { min: 0, max: 0 },
  run: ({ options, style }) => {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const found = find(data, given);
    if (found.length === 0) return answer(`no official matches${noEntities(Object.values(given))}`, [], false);
    const columns = ["person", "role, as the article words it", "organisation", "article"].map((title) => ({ title }));
    const rows = found.flatMap(({ name, posts }) =>
      posts.flatMap(({ roles }) =>
        roles.map(({ role, status, organisation, article }) => [
          name,
          status === undefined ? role : `${role} (${status})`,
          nameOf(data, organisation),
          article,
        ]),
      ),
    );
    return answer(table(columns, rows, style), found);
  },
};
