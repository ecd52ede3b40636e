import type { Dataset } from "../../../src/model/dataset";
import type { Role } from "../../../src/model/fact";
import { officials } from "../../../src/query/officials";
import type { Question } from "./question";

export const allOfficials: Question = {
  name: "officials",
  helper: (data) => officials(data),
  plain: rolesByPerson,
  sql: ({ roles }) => ({
    statement:
      "SELECT person, organisation, post, COUNT(*) AS roles FROM ? GROUP BY person, organisation, post ORDER BY person, organisation, post",
    tables: [roles.map(({ person, organisation, post }) => ({ person, organisation, post }))],
  }),
};

function rolesByPerson({ roles, entities }: Dataset): object[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const people = new Map<string, Map<string, Role[]>>();
  for (const role of roles) {
    const posts = people.get(role.person) ?? new Map<string, Role[]>();
    people.set(role.person, posts);
    const key = `${role.organisation} ${role.post}`;
    posts.set(key, [...(posts.get(key) ?? []), role]);
  }
  return [...people]
    .map(([id, posts]) => ({ id, name: names.get(id), posts: [...posts.values()] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
