import type { Problem } from "./issue";
import { suggest } from "./suggest";

/** What stands in each list, and the file that a new one is added to. */
const FILE_OF_LIST = {
  entity: ["an entity", "seeds/entities.yaml"],
  indicator: ["an indicator", "seeds/indicators.yaml"],
  predicate: ["a predicate", "seeds/predicates.yaml"],
  post: ["a post", "seeds/posts.yaml"],
} as const;

/** The problem of an id that no list knows, with the nearest one that it does. */
export function unknownId(list: keyof typeof FILE_OF_LIST, id: string, known: readonly string[]): Problem {
  const [one, file] = FILE_OF_LIST[list];
  const near = suggest(id, known);
  return {
    found: `the unknown ${list} "${id}"`,
    expected: `${one} of ${file}`,
    fix: near.endsWith("?") ? `${near} If not, add it to ${file}` : `${near}; or add it to ${file}`,
  };
}
