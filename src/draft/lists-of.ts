import type { Dataset } from "../model/dataset";
import type { Seeds } from "../pipeline/seeds/gather";

/** The closed lists of a dataset as the seeds have them, so that an article can be drafted with its ids. */
export function listsOf({
  entities,
  indicators,
  predicates,
  posts,
}: Pick<Dataset, "entities" | "indicators" | "predicates" | "posts">): Seeds["lists"] {
  return {
    entities: listFile("entities", entities),
    indicators: listFile("indicators", indicators),
    predicates: listFile("predicates", predicates),
    posts: listFile("posts", posts),
    aliases: { path: "seeds/aliases.yaml", text: "renamed: []\nwithdrawn: []\ncomments: []\n" },
  };
}

/** One entry a line: JSON is YAML, in which every scalar is read as text. */
function listFile(name: string, entries: readonly object[]) {
  return { path: `seeds/${name}.yaml`, text: entries.map((entry) => `- ${JSON.stringify(entry)}\n`).join("") };
}
