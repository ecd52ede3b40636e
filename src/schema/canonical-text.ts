import type { Dataset } from "../model/dataset";

/** What a dataset says, without its version and its own hash. */
export type Content = Omit<Dataset, "version" | "hash" | "facts">;

/** The fields that are words of ours for people: they may change without a change of what the data says. */
const LABELS: Partial<Record<keyof Content, readonly string[]>> = {
  entities: ["name", "aliases"],
  indicators: ["title"],
  predicates: ["title"],
  findings: ["detail", "comment"],
};

/**
 * The text whose SHA-256 is the dataset's `hash`: JSON with keys in the order of code units and no white space
 * (as RFC 8785 has it for plain data), of every field but notes, labels and comments.
 */
export function canonicalText(content: Content): string {
  const { latestArticle, articles, entities, indicators, predicates } = content;
  const { observations, roles, events, statements, findings, aliases, withdrawn } = content;
  const lists = { articles, entities, indicators, predicates, observations, roles, events, statements, findings };
  const bare = Object.entries({ ...lists, aliases, withdrawn }).map(([list, entries]) => {
    const labels = ["note", ...(LABELS[list as keyof Content] ?? [])];
    return [list, entries.map((entry) => without(entry, labels))] as const;
  });
  return canonical({ latestArticle, ...Object.fromEntries(bare) });
}

function without(entry: object, keys: readonly string[]): unknown {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([key]) => !keys.includes(key))
      .map(([key, value]) => [key, withoutNote(value)]),
  );
}

/** Times carry notes too. */
function withoutNote(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return without(value, ["note"]);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}
