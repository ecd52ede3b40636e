import { ARTICLE, CURATION } from "../../src/cli/example/article";
import { EXAMPLE_LISTS } from "../../src/cli/example/lists";
import { checkCuration } from "../../src/pipeline/check-curation";
import { rawFile } from "./faults/judge";
import { replaced } from "./seeds";

/** A piece of a text, and what stands in its place. */
export type Change = readonly [piece: string, replacement: string];
/** Changes to the files of the example that `init` lays out. */
export interface Changes {
  readonly article?: readonly Change[];
  readonly curation?: readonly Change[];
  readonly entities?: readonly Change[];
}

const change = (text: string, changes: readonly Change[] = []) =>
  changes.reduce((changed, [piece, replacement]) => replaced(changed, piece, replacement), text);

/** What is said of the curation of the invented article, with changes. */
export function problemsOfExample({ article, curation, entities }: Changes): readonly string[] {
  const lists = Object.entries(EXAMPLE_LISTS).map(([path, text]) =>
    rawFile(path, path === "seeds/entities.yaml" ? change(text, entities) : text),
  );
  const { issues } = checkCuration(
    rawFile("text.txt", change(ARTICLE, article)),
    rawFile("a000.yaml", change(CURATION, curation)),
    lists,
  );
  return issues.map(({ key = [], found, expected }) => `${key.join(".")}: ${found}, ${expected}`);
}
