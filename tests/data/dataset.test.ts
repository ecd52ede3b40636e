import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { build } from "../../src/pipeline/build";
import { readSeeds } from "../../src/pipeline/seeds/read-seeds";
import { differences } from "../../src/pipeline/write/emit";
import { fiveArticles } from "../support/five-articles";
import { REPOSITORY } from "../support/real";

const { articles, entities, facts, observations, roles, events, statements } = dataset;
const five = fiveArticles;

function countBy<T>(rows: readonly T[], key: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

describe("dataset", () => {
  it("has every quantity of the five articles", () => {
    expect(countBy(five.observations, ({ article }) => article)).toEqual({
      a000: 5,
      a001: 7,
      a002: 3,
      a003: 9,
      a004: 27,
    });
  });

  it("has the sixteen officials in twenty-six roles", () => {
    expect(five.roles).toHaveLength(26);
    expect(new Set(five.roles.map(({ person }) => person)).size).toBe(16);
  });

  it("has the twenty-three events", () => {
    expect(new Set(five.events.map(({ event }) => event)).size).toBe(23);
  });

  it("has the thirteen named areas of the agreement and its count in four articles", () => {
    const covered = five.statements.filter(({ predicate, subject }) => predicate === "covers" && subject === "epca");
    expect(new Set(covered.map(({ object }) => object)).size).toBe(13);
    expect(new Set(covered.map(({ article }) => article))).toEqual(new Set(["a001", "a003"]));
    const counts = five.observations.filter(({ indicator }) => indicator === "agreement-areas");
    expect(counts.map(({ article, quantity }) => [article, quantity.value])).toEqual([
      ["a000", 29],
      ["a001", 29],
      ["a002", 29],
      ["a003", 29],
    ]);
  });

  it("has the seven named companies", () => {
    const companies = five.statements
      .filter(({ predicate }) => predicate === "operates-in")
      .map(({ subject }) => subject);
    expect(companies.toSorted()).toEqual(["air-liquide", "alstom", "eni", "schneider", "shell", "siemens", "total"]);
  });

  it("cites every fact to the character", () => {
    const texts = new Map(
      articles.map(({ id, file }) => [id, readFileSync(join(REPOSITORY, "seeds/articles", file), "utf8")]),
    );
    for (const { id, article, quote, context = [] } of facts)
      for (const { exact, start, end } of [quote, ...context])
        expect({ id, words: texts.get(article)?.slice(start, end) }).toEqual({ id, words: exact });
  });

  it("keeps a misprint as it is printed", () => {
    const misprint = observations.find(({ id }) => id === "imports.kz-fr.2024-01--2024-07.a004");
    expect(misprint?.quantity).toMatchObject({
      stated: "$1.143 million",
      value: 1_143_000,
      writtenScale: 6,
      decimals: 3,
    });
  });

  it("has unique ids, each kind sorted by id, and the facts in the order of the kinds", () => {
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    for (const rows of [
      articles,
      entities,
      dataset.indicators,
      dataset.predicates,
      dataset.posts,
      observations,
      roles,
      events,
      statements,
      dataset.findings,
    ])
      expect(ids(rows)).toEqual([...new Set(ids(rows))].toSorted());
    expect(ids(facts)).toEqual([observations, roles, events, statements].flatMap(ids));
    expect(new Set(ids(facts)).size).toBe(facts.length);
  });

  it("says who spoke wherever the voice is not the article's", () => {
    const mute = facts.filter(({ voice, saidBy }) => (voice === "article") !== (saidBy === undefined));
    expect(mute).toEqual([]);
  });

  it("is frozen in every part, and no attempt to change it has an effect", () => {
    const loose: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, member] of Object.entries(value)) walk(member, `${path}.${key}`);
    };
    walk(dataset, "dataset");
    expect(loose).toEqual([]);
    expect(() => Array.prototype.push.call(observations, observations[0])).toThrow(TypeError);
    expect(() => Object.assign(observations[0]!.quantity, { value: 1 })).toThrow(TypeError);
  });

  it("is what the seeds give, byte for byte", () => {
    const built = build(readSeeds(REPOSITORY));
    expect("issues" in built ? built.issues : differences(REPOSITORY, built.modules)).toEqual([]);
  });

  it("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  it("names the day of the latest article", () => {
    const ends = articles.map(({ published }) => published.before ?? "");
    expect(ends.some((end) => end > dataset.latestArticle)).toBe(true);
    expect(ends.filter((end) => end > dataset.latestArticle).every((end) => end === ends.toSorted().at(-1))).toBe(true);
  });
});
