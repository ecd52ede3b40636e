import type { Article } from "../../../src/model/article";
import { addFigures } from "./add-figures";
import { addPassage } from "./add-passage";
import { addRole } from "./add-role";
import { addStatements } from "./add-statements";
import { padded } from "./ids";
import { Page } from "./page";
import { anyDayOf, anyYear } from "./times";
import type { World } from "./world";

/** An article, whose facts are added to the world: ten figures, five roles, seven passages on events, twenty statements. */
export function writeArticle(world: World, index: number): Article {
  const { random, partners, organisations } = world;
  const id = `a${padded(index)}`;
  const page = new Page(world, id, index);
  const year = anyYear(random);
  const published = anyDayOf(year + 1, random);
  const [partner, other] = [random.one(partners), random.one(partners)];
  addFigures(page, year, partner, other);
  for (let count = 0; count < 5; count += 1) addRole(page);
  for (let count = 0; count < 7; count += 1) addPassage(page, count, published);
  addStatements(page, partner);
  return {
    id,
    file: `${id}.txt`,
    sha256: "",
    length: page.length,
    title: `Trade news ${index}`,
    body: [0, page.length],
    published,
    publisher: { name: "The Paper", basis: "stated" },
    url: `https://example.org/${id}`,
    reportedBy: [random.one(organisations)],
  };
}
