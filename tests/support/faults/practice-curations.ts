import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawFile } from "../../../src/pipeline/seeds/read-seeds";
import { findParties } from "../../../src/read/find-parties";
import type { CuratedOf } from "../../../src/schema/curation";
import { placesOf } from "../../../src/text/text-span";
import type { GoldFigure, GoldText } from "../../read/eval/score";
import { practiceTexts } from "../../read/eval/texts";
import { REPOSITORY } from "../real";
import { type GoodCuration, rawFile } from "./judge";
import { entryOf, wordsOf } from "./practice-entry";

type Figure = CuratedOf<"observation">;

/** The open practice articles as somebody would curate them who knows what they say. */
export function practiceCurations(): readonly GoodCuration[] {
  return practiceTexts("open").map(curationOf);
}

function curationOf(gold: GoldText, index: number): GoodCuration {
  const { text } = gold;
  const figures = gold.figures.filter(({ indicator, subject }) => indicator !== null && subject !== null);
  const published = gold.published ?? "[2000-01-01..]";
  const [first, last] = bodyOf(text);
  return {
    path: `a${String(index).padStart(3, "0")}.yaml`,
    text,
    published,
    curation: {
      article: {
        publisher: { name: "A practice paper", basis: "external" },
        published: { edtf: published, basis: "external", note: "As the article was set." },
        body: { first, last },
      },
      facts: numbered(figures.map((figure) => entryOf(figure, gold))),
      ignored: [],
    },
    lists: listsFor(figures, gold),
  };
}

/** The second of two facts with one key says so. */
function numbered(entries: readonly Figure[]): Figure[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const { indicator, subject, partner, period } = entry;
    const key = JSON.stringify([indicator, subject, partner, period]);
    const number = (times.get(key) ?? 0) + 1;
    times.set(key, number);
    return number === 1 ? entry : { ...entry, again: String(number) };
  });
}

/** The first and the last words that stand in the text once. */
function bodyOf(text: string): [first: string, last: string] {
  const words = text.trim();
  const grow = (cut: (length: number) => string): string => {
    let length = 20;
    while (placesOf(cut(length), text).length > 1) length += 5;
    return cut(length);
  };
  const whole = (piece: string): string => piece.replace(/^\S*\s/u, "");
  return [
    grow((length) => words.slice(0, length).replace(/\s\S*$/u, "")),
    grow((length) => whole(words.slice(-length))),
  ];
}

function listsFor(figures: readonly GoldFigure[], { text }: GoldText): readonly RawFile[] {
  const mentions = findParties(text);
  const ids = [...new Set(figures.flatMap(({ subject, partner }) => [subject ?? [], partner ?? []].flat()))].sort();
  const entities = ids.map((id) => {
    const [name = id, ...aliases] = new Set(
      mentions.filter((each) => each.id === id).map((each) => wordsOf(each, text)),
    );
    const isPlace = /^[a-z]{2}$/.test(id) || mentions.some((each) => each.id === id);
    return { id, type: isPlace ? "place" : "event", name, ...(aliases.length > 0 && { aliases }), ...codeOf(id) };
  });
  const real = (list: string) =>
    rawFile(`seeds/${list}.yaml`, readFileSync(join(REPOSITORY, `seeds/${list}.yaml`), "utf8"));
  return [
    rawFile("seeds/entities.yaml", JSON.stringify(entities)),
    ...["indicators", "predicates", "posts", "aliases"].map(real),
  ];
}

const codeOf = (id: string) => (/^[a-z]{2}$/.test(id) ? { code: id.toUpperCase() } : {});
