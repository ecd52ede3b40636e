import type { KnownIds } from "../dataset/types";
import { readParts } from "../list/read-parts";
import type { Dataset } from "../model/dataset";
import type { Ids } from "../model/ids";
import { type AskedName, asAsked, type Matched, matchName, type NameMatch } from "./names/match-name";
import { plainWords } from "./names/plain-words";
import { anyText, checkValue } from "./options/read-options";

/**
 * An entity that answers to a text, and by which of its names.
 * @category Finding facts
 * @since 1.0.0
 */
export interface FoundEntity<I extends Ids = KnownIds> extends Matched {
  readonly entity: Dataset<I>["entities"][number];
  /** The name, alias, id or code that answers best. */
  readonly matched: string;
}

const BEST_FIRST: readonly NameMatch[] = ["exact", "word", "start", "near"];

/**
 * The entities that answer to a text by a name, alias, id or code, best first.
 *
 * Case, diacritics and punctuation do not matter, nor does the order of words; Cyrillic is read in Latin letters. Every
 * word of the text must be a word of the name, start one, or be near one: one wrong letter in a word of four letters,
 * two in one of eight. Better is the whole name, then words, starts, near words (`match`), then fewer wrong letters,
 * then fewer other words; ties keep the dataset's order.
 *
 * No match gives `[]`, a text without letters or digits too. Throws `RangeError` for what is no text, `TypeError` for
 * what is no dataset.
 * @category Finding facts
 * @since 1.0.0
 * @example
 * findEntities(dataset, "Vasilenko")[0]?.entity.id; // => "roman-vassilenko"
 * findEntities(dataset, "SIMKIC").map(({ entity }) => entity.id); // => ["aleska-simkic"]
 */
export function findEntities<I extends Ids>(data: Pick<Dataset<I>, "entities">, text: string): FoundEntity<I>[] {
  checkValue("findEntities", "the text", text, anyText);
  const { entities } = readParts("findEntities", data, "entities");
  const asked = asAsked(plainWords(text));
  if (asked.letters === "") return [];
  return entities.flatMap((entity) => bestName(asked, entity) ?? []).sort(byMatch);
}

function bestName<I extends Ids>(asked: AskedName, entity: FoundEntity<I>["entity"]): FoundEntity<I> | undefined {
  const names = [
    entity.name,
    ...(entity.aliases ?? []),
    entity.id,
    ...(entity.code === undefined ? [] : [entity.code]),
  ];
  const found = names.flatMap((name): FoundEntity<I>[] => {
    const match = matchName(asked, plainWords(name));
    return match === undefined ? [] : [{ entity, matched: name, ...match }];
  });
  return found.sort(byMatch)[0];
}

function byMatch(a: Matched, b: Matched): number {
  return (
    BEST_FIRST.indexOf(a.match) - BEST_FIRST.indexOf(b.match) ||
    a.wrongLetters - b.wrongLetters ||
    a.otherWords - b.otherWords
  );
}
