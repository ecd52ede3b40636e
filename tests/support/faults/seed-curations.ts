import { readSeeds } from "../../../src/pipeline/seeds/read-seeds";
import { checkShape } from "../../../src/pipeline/yaml/check-shape";
import { parseYaml } from "../../../src/pipeline/yaml/parse-yaml";
import { curationSchema } from "../../../src/schema/curation";
import { fiveArticles, fiveTexts } from "../five-articles";
import { REPOSITORY, realSeeds } from "../real";
import type { GoodCuration } from "./judge";

/** The curations of the five articles, in their order. */
export function seedCurations(): readonly GoodCuration[] {
  const lists = readSeeds(REPOSITORY).files.filter(({ path }) => /^seeds\/\w+\.yaml$/.test(path));
  const five = fiveTexts();
  const articles = realSeeds().articles.filter(({ id }) => five.has(id));
  return articles.map(({ id, text, curation }) => {
    const parsed = parseYaml(curation);
    const shaped = "yaml" in parsed ? checkShape(parsed.yaml, curationSchema) : parsed;
    if ("issues" in shaped) throw new Error(`${id} has not its shape`);
    const published = fiveArticles.articles.find((article) => article.id === id)?.published.edtf ?? "";
    return { path: `${id}.yaml`, text, published, curation: shaped.value, lists };
  });
}
