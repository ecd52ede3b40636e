import { readClosedLists } from "../../src/pipeline/curate/closed-lists";
import { timePlacesIn } from "../../src/pipeline/curate/place-of-words";
import type { FactReading } from "../../src/pipeline/curate/reading";
import { gather } from "../../src/pipeline/seeds/gather";
import { sentencesOf } from "../../src/text/sentences";
import { parseEdtf } from "../../src/time/parse-edtf";
import { seedsWith } from "./seeds";

/** How a text is read while its facts are curated, with the lists of the invented seeds. */
export interface FollowedReading {
  readonly reading: FactReading;
  /** The problems reported so far: the path, and what was found there. */
  readonly told: readonly string[];
  /** The words marked as read so far. */
  readonly read: readonly string[];
}

/** The reading of an article that is its body alone, published on a day. */
export function followReading(text: string, published = "2023-01-10"): FollowedReading {
  const [told, read]: [string[], string[]] = [[], []];
  const path = "seeds/articles/000_news.txt";
  const file = { path, text };
  const { from = null, before = null } = parseEdtf(published) ?? {};
  const reading: FactReading = {
    seed: { ...file, id: "a000", file: "000_news.txt", sha256: "0".repeat(64), curation: file },
    lists: readClosedLists(gather(seedsWith()).seeds.lists).lists,
    body: { ...file, start: 0, end: text.length },
    sentences: sentencesOf(text),
    timePlaces: timePlacesIn(text),
    place: () => ({ file: path, line: 1, column: 1 }),
    report: (key, { found }) => void told.push(`${key.join(".")}: ${found}`),
    markRead: ({ start, end }) => void read.push(text.slice(start, end)),
    published: { edtf: published, holds: "once", from, before, stated: null, basis: "external" },
  };
  return { reading, told, read };
}
