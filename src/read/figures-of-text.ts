import type { CurrencyCode } from "../model/currency-code";
import { type FoundFigure, findFigures } from "../quantity/find-figures";
import { currenciesOfCountry } from "../quantity/lexicon/currencies";
import { readQuantity } from "../quantity/read-quantity";
import { type Block, blocksOf } from "../text/blocks";
import { isStopped, runsOn } from "../text/runs-on";
import { spanAround, type TextSpan } from "../text/text-span";
import { fillEllipsis } from "./fill-ellipsis";
import { fillShortened } from "./fill-shortened";
import type { Head } from "./find-heads";
import { namesAThing } from "./names-a-thing";
import { quantityOf } from "./quantity-of";
import { shareUnit } from "./share-unit";
import { withoutPeriods } from "./without-periods";

const SEPARATED = /\s[|·•▲▼]\s|[▲▼]/u;
/** Sentences with a sign-off behind them: "It was opened in May. - VNA" */
const SIGNED_OFF = /[.!?][”"]? {0,2}[-–—/(]{1,2} ?[\p{L}./ ]{2,30}\)?$/u;
const LONGEST_SIGN_OFF = 40;
const SHORTEST_SIGNED = 80;
const LABELLED = /^\p{Lu}[^:\n]{3,80}: .*[0-9]/u;
/** "8,37 billion": after such a comma no thousands can follow. */
const DECIMAL_COMMA = /(?<![\p{N}.,])([0-9]{1,4}),([0-9]{1,2})(?![\p{N}]|[.,]\p{N})/gu;

/** The quantities of the text itself, without headlines, navigation, periods and numbers that name a thing. */
export function figuresOf(text: string, home: string | null, heads: readonly Head[]): readonly FoundFigure[] {
  const furniture = furnitureOf(text);
  const figures = withDecimalPoints(text, home).filter(
    (figure) => !namesAThing(text, figure) && !spanAround(furniture, figure),
  );
  const local = localDollarsIn(text, home);
  const paid = figures.map((figure) => withMoneyAround(text, home, local ? inDollars(figure, local) : figure));
  return fillEllipsis(text, fillShortened(text, shareUnit(text, withoutPeriods(text, paid)), heads));
}

const DOLLARS: ReadonlySet<string> = new Set("AUD CAD NZD SGD HKD TWD JMD BBD TTD NAD FJD BND BSD GYD LRD".split(" "));
const THOUSANDS = /(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu;
const AROUND = 1000;

/** "4.5 million dirhams" in a text that names one country that has them: most likely its money; else that of home. */
function withMoneyAround(text: string, home: string | null, figure: FoundFigure): FoundFigure {
  const { start, end, words, reading } = figure;
  if (reading.ok || reading.asWritten || reading.settle) return figure;
  const context = [text.slice(Math.max(0, start - AROUND), end + AROUND)];
  for (const given of home === null ? [{ context, home }] : [{ context, home }, { home }]) {
    const read = readQuantity(words.replace(THOUSANDS, ""), { unit: "currency", ...given });
    if (read.ok && read.quantity.unitFrom === "words")
      return { ...figure, reading: { ...reading, asWritten: { ...read.quantity, stated: words } } };
  }
  return figure;
}

/** Whose newspapers print their own dollars without a mark, and mark others. */
const BARE_AT_HOME: ReadonlySet<string> = new Set(["AUD", "CAD", "NZD"]);
const FOREIGN_DOLLARS = /\bUS ?\$|\bUSD\b|\bUS dollars\b/u;

const OWN_DOLLARS = /\b(?:NZ|A|AU|C|CA|S|HK|NT|J|TT|N)\$/u;

/** Dollars without their country that are those of home. */
interface LocalDollars {
  readonly code: CurrencyCode;
  readonly words: RegExp;
}

/** "$5" beside "US$4" or in a text of Canada, "5 dollars" beside "NZ$4": the text has another way to write those of the United States. */
function localDollarsIn(text: string, home: string | null): LocalDollars | undefined {
  const [code] = home === null ? [] : currenciesOfCountry(home);
  if (code === undefined || !DOLLARS.has(code)) return undefined;
  const [foreign, own] = [FOREIGN_DOLLARS.test(text), OWN_DOLLARS.test(text)];
  if (foreign ? own : !own && !BARE_AT_HOME.has(code)) return undefined;
  return { code, words: own ? /(?<!US|American) dollars$/u : /(?:^|\s)\$\s?[0-9]|(?<!US|American) dollars$/u };
}

function inDollars(figure: FoundFigure, { code, words }: LocalDollars): FoundFigure {
  const quantity = quantityOf(figure);
  if (!words.test(figure.words) || quantity?.unit !== "USD") return figure;
  const expected = "dollars that say whose they are";
  const doubt = figure.reading.ok ? { ok: false as const, found: figure.words, expected, fix: "" } : figure.reading;
  return { ...figure, reading: { ...doubt, asWritten: { ...quantity, unit: code } } };
}

/** The figures of a text, those with a decimal comma too: what they say is in doubt, since nobody else prints them so. */
function withDecimalPoints(text: string, home: string | null): readonly FoundFigure[] {
  const figures = findFigures(text, { home });
  if (!figures.some(({ words, reading }) => !reading.ok && words.search(DECIMAL_COMMA) !== -1)) return figures;
  return findFigures(text.replace(DECIMAL_COMMA, "$1.$2"), { home }).map((figure) => {
    const words = text.slice(figure.start, figure.end);
    if (words === figure.words || !figure.reading.ok) return { ...figure, words };
    const asWritten = { ...figure.reading.quantity, stated: words };
    return { ...figure, words, reading: { ok: false, found: words, expected: "a decimal point", fix: "", asWritten } };
  });
}

function isSignedOff({ text }: Block): boolean {
  return text.length > SHORTEST_SIGNED && SIGNED_OFF.test(text.slice(-LONGEST_SIGN_OFF));
}

/** Headlines, navigation, tickers and what follows the text: blocks that are no sentences of it, nor labelled figures. */
function furnitureOf(text: string): readonly TextSpan[] {
  const blocks = blocksOf(text);
  const sentences = blocks.map((block) => runsOn(block) || isSignedOff(block));
  const [first, last] = [sentences.indexOf(true), sentences.lastIndexOf(true)];
  if (first === -1) return [];
  const labelled = new Set(labelledOf(text, blocks));
  return blocks.filter(
    (block, index) =>
      !sentences[index] &&
      !labelled.has(block) &&
      (index < first || index > last || SEPARATED.test(block.text)) &&
      !isStopped(block),
  );
}

/** "Exports in 2024: €5 billion", if another such line stands right before it or after it. */
function labelledOf(text: string, blocks: readonly Block[]): readonly Block[] {
  const isLabelled = blocks.map(({ text: words }) => LABELLED.test(words) && !SEPARATED.test(words));
  const joins = (index: number): boolean =>
    isLabelled[index] === true &&
    isLabelled[index + 1] === true &&
    !/\n\s*\n/u.test(text.slice(blocks[index]?.end, blocks[index + 1]?.start));
  return blocks.filter((_block, index) => joins(index) || joins(index - 1));
}
