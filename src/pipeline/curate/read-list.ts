import type { z } from "zod";
import type { Issue, Problem } from "../../ground/issue";
import { compareText } from "../../list/compare-text";
import { slugSchema } from "../../schema/vocabulary";
import type { TextFile } from "../seeds/decode";
import { checkEntries } from "../yaml/check-entries";
import { type Path, parseYaml } from "../yaml/parse-yaml";

/** The entries of a list, as far as they could be read. */
export interface SeedList<T> {
  readonly entries: readonly T[];
  /** The problem, placed in an entry, or at one of its keys. */
  readonly issue: (index: number, path: Path, problem: Problem) => Issue;
  /** Whether an id may stand in what could not be read: that it is unknown is then no problem of its own. */
  readonly mayHave: (id: string) => boolean;
}

/** The entries of a list that have their shape, none of a file of comments alone; `issues` gets all that is wrong with the others, and with the order. */
export function readList<T extends { id: string }>(
  file: TextFile | undefined,
  schema: z.ZodType<T[]>,
  issues: Issue[],
): SeedList<T> {
  const parsed = file && parseYaml(file);
  if (parsed === undefined || "issues" in parsed) {
    issues.push(...(parsed?.issues ?? []));
    return UNREAD;
  }
  const { yaml } = parsed;
  if (yaml.value === null) return { ...UNREAD, mayHave: () => false };
  const { value: entries, kept, issues: found } = checkEntries(yaml, schema, []);
  issues.push(...found);
  if (entries === undefined) return UNREAD;
  const issue = (index: number, path: Path, problem: Problem) => yaml.issue([kept[index] ?? 0, ...path], problem);
  for (const [index, { id }] of entries.entries()) {
    const before = entries[index - 1]?.id;
    if (before !== undefined && compareText(before, id) >= 0) issues.push(issue(index, ["id"], misplaced(before, id)));
  }
  const lost = (yaml.value as unknown[]).filter((_, index) => !kept.includes(index)).map(readableId);
  return { entries, issue, mayHave: (id) => lost.some((other) => other === id || other === undefined) };
}

const UNREAD: SeedList<never> = {
  entries: [],
  issue: () => {
    throw new Error("a list without entries has no problems in them");
  },
  mayHave: () => true,
};

/** The id of an entry that has not its shape; `undefined` if the id is what is wrong. */
function readableId(entry: unknown): string | undefined {
  const { id } = (entry ?? {}) as { id?: unknown };
  return slugSchema.safeParse(id).success ? (id as string) : undefined;
}

function misplaced(before: string, id: string): Problem {
  return before === id
    ? { found: `"${id}" twice`, expected: "each id once", fix: "keep one of the two entries" }
    : {
        found: `"${id}" after "${before}"`,
        expected: "entries sorted by id, each id once",
        fix: "move the entry to its place, or let kz-eu-facts format do it",
      };
}
