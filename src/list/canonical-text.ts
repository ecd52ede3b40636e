import type { Dataset } from "../model/dataset";

/** What a dataset says, without its version, its site and its own hash. */
export type Content = Omit<Dataset, "version" | "homepage" | "hash" | "facts">;

/** The fields that are words of ours for people: they may change without a change of what the data says. */
const LABELS: Partial<Record<string, readonly string[]>> = {
  entities: ["name", "inText", "aliases"],
  indicators: ["title", "phrase"],
  predicates: ["title", "phrase", "infinitive"],
  posts: ["title", "aliases"],
  findings: ["detail", "comment"],
};

/** Whether a field of a part's entries is a note, label or comment. */
export function isLabel(part: string, field: string): boolean {
  return field === "note" || (LABELS[part]?.includes(field) ?? false);
}

/**
 * The text whose SHA-256 is the dataset's `hash`: JSON with keys in the order of code units and no white space
 * (as RFC 8785 has it for plain data), of every field but notes, labels and comments, entries in the order of their texts.
 */
export function canonicalText(content: Content): string {
  const { latestArticle, articles, entities, indicators, predicates, posts } = content;
  const { observations, roles, events, statements, findings, aliases, withdrawn } = content;
  const named = { articles, entities, indicators, predicates, posts };
  const lists = { ...named, observations, roles, events, statements, findings };
  const bare = Object.entries({ ...lists, aliases, withdrawn }).map(([list, entries]) => {
    const bareEntries = entries.map((entry) => canonical(without(entry, (field) => isLabel(list, field))));
    return `${JSON.stringify(list)}:[${bareEntries.sort().join(",")}]`;
  });
  return `{${[...bare, `"latestArticle":${JSON.stringify(latestArticle)}`].sort().join(",")}}`;
}

function without(entry: object, isLeftOut: (field: string) => boolean): unknown {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([key]) => !isLeftOut(key))
      .map(([key, value]) => [key, withoutNote(value)]),
  );
}

/** Times carry notes too. */
function withoutNote(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return without(value, (field) => field === "note");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
