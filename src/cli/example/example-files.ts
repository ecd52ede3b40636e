import { jsonSchema } from "../../formats/json-schema";
import { sha256 } from "../../list/sha256";
import type { Dataset } from "../../model/dataset";
import { ARTICLE, CURATION } from "./article";
import { EXAMPLE_LISTS } from "./lists";
import { README } from "./readme";

const NAME = "000_norway-vietnam.txt";

/** The files that a folder of one's own begins with, by path: seeds of one invented article, and schemas for the editor. */
export function exampleFiles(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", README],
    [`seeds/articles/${NAME}`, ARTICLE],
    ["seeds/articles.sha256", `${sha256(ARTICLE)}  ${NAME}\n`],
    ["seeds/curation/a000.yaml", CURATION],
    ...Object.entries(EXAMPLE_LISTS),
    ...schemasOf(dataset),
  ]);
}

/** Those of what people write: the one of the dataset is the package's. */
function schemasOf(dataset: Dataset): (readonly [string, string])[] {
  return [...jsonSchema(dataset)]
    .filter(([name]) => name !== "dataset.schema.json")
    .map(([name, text]) => [`schemas/${name}`, text] as const);
}
