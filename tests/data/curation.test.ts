import { describe, expect, it } from "vitest";
import { locate } from "../../src/ground/locate";
import type { Fact } from "../../src/model/fact";
import { cover } from "../../src/pipeline/check/coverage";
import { checkFigures } from "../../src/pipeline/curate/check-figures";
import { checkStatuses } from "../../src/pipeline/curate/check-status";
import { readClosedLists } from "../../src/pipeline/curate/closed-lists";
import { curate } from "../../src/pipeline/curate/curate";
import { curateFacts } from "../../src/pipeline/curate/curate-fact";
import { bodyOf, curateRecord } from "../../src/pipeline/curate/curate-record";
import { timePlacesIn } from "../../src/pipeline/curate/place-of-words";
import type { Reading } from "../../src/pipeline/curate/reading";
import { settlementOf } from "../../src/pipeline/curate/settlement";
import { formatSeed } from "../../src/pipeline/seeds/format-seed";
import type { ArticleSeed } from "../../src/pipeline/seeds/gather";
import { readSeeds } from "../../src/pipeline/seeds/read-seeds";
import { checkShape } from "../../src/pipeline/yaml/check-shape";
import { type Path, parseYaml, type YamlFile } from "../../src/pipeline/yaml/parse-yaml";
import { type CuratedFact, type Curation, curationSchema } from "../../src/schema/curation";
import { splits } from "../../src/text/word-edges";
import { REPOSITORY, realSeeds } from "../support/real";

const seeds = realSeeds();
const { lists } = readClosedLists(seeds.lists);

interface Opened {
  readonly seed: ArticleSeed;
  readonly yaml: YamlFile;
  readonly curation: Curation;
}

const opened: Opened[] = seeds.articles.map((seed) => {
  const parsed = parseYaml(seed.curation);
  if ("issues" in parsed) throw new Error(`${seed.id} cannot be parsed`);
  const shaped = checkShape(parsed.yaml, curationSchema);
  if ("issues" in shaped) throw new Error(`${seed.id} has not its shape`);
  return { seed, yaml: parsed.yaml, curation: shaped.value };
});

/** A reading that counts its problems. */
function readingOf({ seed, yaml, curation }: Opened): { reading: Reading; problems: string[] } {
  const found = bodyOf(seed, curation.article.body);
  if ("problem" in found) throw new Error(`${seed.id} has no body`);
  const problems: string[] = [];
  const report: Reading["report"] = (_, { found: words }) => {
    problems.push(words);
    return undefined;
  };
  const reading = {
    seed,
    lists: lists!,
    body: found.body,
    sentences: [],
    timePlaces: timePlacesIn(found.body.text),
    place: yaml.place,
    report,
    markRead: () => undefined,
  };
  return { reading, problems };
}

/** What an entry gives: facts and problems, as text that can be compared. */
function outcome(open: Opened, entry: CuratedFact): string {
  const { reading, problems } = readingOf(open);
  const { published } = curateRecord(open.curation.article, readingOf(open).reading);
  const dated = { ...reading, published };
  const settlement = settlementOf(entry, ["facts", 0]);
  const facts = curateFacts(entry, ["facts", 0], dated, settlement);
  const told = facts.map((fact) => ({ fact, path: ["facts", 0], settlement }));
  checkFigures(told, dated);
  checkStatuses(told, dated);
  return JSON.stringify({ facts, problems });
}

function recordOutcome(open: Opened, record: Curation["article"]): string {
  const { reading, problems } = readingOf(open);
  return JSON.stringify({ article: curateRecord(record, reading), problems });
}

/** The data with each of its keys in turn taken away or renamed, at any depth. */
function* keyChanges(
  data: unknown,
  path: Path = [],
): Generator<{ path: Path; without: () => unknown; renamed: () => unknown }> {
  if (typeof data !== "object" || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const step = Array.isArray(data) ? Number(key) : key;
    if (!Array.isArray(data)) {
      const others = Object.fromEntries(Object.entries(data).filter(([other]) => other !== key));
      yield { path: [...path, step], without: () => others, renamed: () => ({ ...others, [`${key}x`]: value }) };
    }
    for (const { path: inner, without, renamed } of keyChanges(value, [...path, step])) {
      const put = (changed: unknown) =>
        Array.isArray(data) ? data.with(Number(key), changed) : { ...data, [key]: changed };
      yield { path: inner, without: () => put(without()), renamed: () => put(renamed()) };
    }
  }
}

function hasItsShape(yaml: YamlFile, value: unknown): boolean {
  return "value" in checkShape({ ...yaml, value }, curationSchema);
}

describe("the curation of the five articles", () => {
  it.each(opened)("of $seed.id: every changed inner character of every quote is an error", (open) => {
    const { reading } = readingOf(open);
    for (const { quote, context = [] } of open.curation.facts)
      for (const passage of [quote, ...context]) {
        const { exact, ...beside } = typeof passage === "string" ? { exact: passage } : passage;
        for (let at = 0; at < exact.length; at += 1) {
          const changed = `${exact.slice(0, at)}${exact[at] === "x" ? "y" : "x"}${exact.slice(at + 1)}`;
          expect(locate({ exact: changed, ...beside }, reading.body)).toHaveProperty("problem");
        }
      }
  });

  it.each(opened)("of $seed.id: every cut that splits a word or number is an error", (open) => {
    const { reading } = readingOf(open);
    let cuts = 0;
    for (const { quote } of open.curation.facts) {
      const exact = typeof quote === "string" ? quote : quote.exact;
      for (let at = 1; at < exact.length; at += 1) {
        if (!splits(exact, at)) continue;
        cuts += 1;
        expect(locate(exact.slice(0, at), reading.body)).toHaveProperty("problem");
        expect(locate(exact.slice(at), reading.body)).toHaveProperty("problem");
      }
    }
    expect(cuts).toBeGreaterThan(100);
  });

  it.each(opened)("of $seed.id: every renamed key is an error", ({ yaml }) => {
    for (const { path, renamed } of keyChanges(yaml.value))
      expect({ path, accepted: hasItsShape(yaml, renamed()) }).toEqual({ path, accepted: false });
  });

  it.each(opened)("of $seed.id: a deleted key is an error or changes what is written", (open) => {
    const { curation, yaml } = open;
    const whole = curation.facts.map((entry) => outcome(open, entry));
    const record = recordOutcome(open, curation.article);
    for (const { path, without } of keyChanges(yaml.value)) {
      const shaped = checkShape({ ...yaml, value: without() }, curationSchema);
      if ("issues" in shaped) continue;
      const [top, index] = path;
      const unchanged =
        top === "article"
          ? recordOutcome(open, shaped.value.article) === record
          : top === "facts" && outcome(open, shaped.value.facts[Number(index)]!) === whole[Number(index)];
      expect({ path, unchanged }).toEqual({ path, unchanged: false });
    }
  });

  it.each(opened)("of $seed.id: removing the observations that read a figure leaves it uncovered", (open) => {
    const figures = open.curation.facts.filter((entry) => entry.kind === "observation");
    for (const { stated, quote } of figures) {
      const start = startOf(open, { stated, quote });
      const without = open.curation.facts.filter(
        (entry) => entry.kind !== "observation" || startOf(open, entry) !== start,
      );
      expect({ stated, covered: isCovered(open, without) }).toEqual({ stated, covered: false });
    }
    expect(isCovered(open, open.curation.facts)).toBe(true);
  });
});

/** Where the words of a figure stand in the article. */
function startOf(
  open: Opened,
  { stated, quote }: Pick<Extract<CuratedFact, { kind: "observation" }>, "stated" | "quote">,
): number {
  const located = locate(quote, readingOf(open).reading.body);
  if ("problem" in located) throw new Error("a real quote cannot be found");
  return located.quote.start + located.quote.exact.indexOf(stated);
}

/** Whether these facts, and no others, leave nothing of the article uncovered. */
function isCovered({ seed, yaml, curation }: Opened, entries: readonly CuratedFact[]): boolean {
  const { reading } = readingOf({ seed, yaml, curation });
  const read: { start: number; end: number }[] = [];
  const marking = { ...reading, markRead: (span: { start: number; end: number }) => void read.push(span) };
  const article = curateRecord(curation.article, marking);
  const dated = { ...marking, published: article.published };
  const facts: Fact[] = entries.flatMap((entry, index) => curateFacts(entry, ["facts", index], dated));
  const ignored = curation.ignored.flatMap(({ words }) => {
    const located = locate(words, reading.body);
    return "quote" in located ? [{ ...located.quote, place: yaml.place(["ignored"]) }] : [];
  });
  const curated = {
    article,
    curation: seed.curation.path,
    facts,
    body: reading.body,
    read,
    ignored,
    excused: [],
    issues: [],
  };
  return cover({ lists: lists!, articles: [curated] }, false).issues.length === 0;
}

describe("the seeds", () => {
  it("are in order; npm run format puts them so", () => {
    const files = readSeeds(REPOSITORY).files.map(({ path, bytes }) => ({
      path,
      text: Buffer.from(bytes).toString("utf8"),
    }));
    expect(files.filter(({ path, text }) => formatSeed(path, text) !== text).map(({ path }) => path)).toEqual([]);
  });
});

describe("curate", () => {
  it("finds nothing wrong with the real seeds", () => {
    expect(curate(seeds).issues).toEqual([]);
  });

  it("tells of each article when its turn comes", () => {
    const heard: string[] = [];
    curate(seeds, (done, all) => heard.push(`${done}/${all}`));
    expect(heard).toEqual(seeds.articles.map((_, index) => `${index}/${seeds.articles.length}`));
  });
});
