import { indicators } from "../../../src/dataset/indicators";
import { posts } from "../../../src/dataset/posts";
import { predicates } from "../../../src/dataset/predicates";
import type { Dataset } from "../../../src/model/dataset";
import { entitiesOf, worldFor } from "./world";
import { writeArticle } from "./write-article";

const FIGURES_PER_ARTICLE = 10;

/**
 * A dataset of the embedded one's shape, as large as asked: its vocabulary, and for every ten figures one article with its
 * facts. The same size always gives the same data.
 */
export function generateDataset(figures: number): Dataset {
  const world = worldFor(figures);
  const count = Math.ceil(figures / FIGURES_PER_ARTICLE);
  const articles = Array.from({ length: count }, (_, index) => writeArticle(world, index));
  const observations = loaded(world.observations);
  const roles = loaded(world.roles);
  const events = loaded(world.events);
  const statements = loaded(world.statements);
  return {
    version: "0.0.0",
    hash: "",
    latestArticle: "2026-12-31",
    articles: loaded(articles),
    entities: loaded(entitiesOf(world)),
    indicators,
    predicates,
    posts,
    observations,
    roles,
    events,
    statements,
    facts: [...observations, ...roles, ...events, ...statements],
    findings: [],
    aliases: loaded(articles.map((_, index) => ({ from: `old.${index}`, to: world.roles[index]?.id ?? "" }))),
    withdrawn: [],
  };
}

/** As data lies in memory that was read from a file, and not put together word by word. */
function loaded<T>(items: readonly T[]): T[] {
  return JSON.parse(JSON.stringify(items)) as T[];
}
