import type { CurrencyCode, Hedge } from "../model/quantity";

/** Words in lower case with single spaces, or a sign or code as it is written, and what they mean. */
export type Lexicon<T> = ReadonlyMap<string, T>;

function lexicon<T>(...rows: readonly (readonly [meaning: T, words: readonly string[]])[]): Lexicon<T> {
  return new Map(rows.flatMap(([meaning, words]) => words.map((word): [string, T] => [word, meaning])));
}

const OVER = ["over", "more than", "above", "in excess of", "greater than"];
const UNDER = ["under", "less than", "below", "fewer than", "lower than"];
const DEGREES = ["just", "slightly", "well", "far", "much", "a little"];
const toADegree = (words: readonly string[]) => DEGREES.flatMap((degree) => words.map((word) => `${degree} ${word}`));

/**
 * Words before a figure that qualify it; `null` turns it round and is not read.
 *
 * "nearly" and "almost" are `approx`: they say that the figure is close and rounded, which bounds both ends; `under`
 * would give up the lower bound, and with it the closeness, to assert an upper one that rounding does not keep.
 */
export const HEDGES = lexicon<Hedge | null>(
  ["approx", ["approximately", "approx", "approx.", "about", "around", "roughly", "circa", "ca", "ca.", "some"]],
  ["approx", ["nearly", "almost", "close to", "an estimated", "estimated", "in the region of", "~", "≈"]],
  ["over", [...OVER, ...toADegree(OVER), "upwards of", ">"]],
  ["over", ["exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpasses", "surpassed", "surpassing", "topped"]],
  ["under", [...UNDER, ...toADegree(UNDER), "<"]],
  ["atLeast", ["at least", "no less than", "not less than", "no fewer than", "not fewer than", "a minimum of", "≥"]],
  ["atMost", ["at most", "up to", "no more than", "not more than", "a maximum of", "not over", "not above", "≤"]],
  ["atMost", ["not exceed", "not exceeding"]],
  [null, ["not"]],
);

/** Words after a figure that qualify it. */
export const LATER_HEDGES = lexicon<Hedge>(
  ["atLeast", ["or more", "and more", "or above", "or over"]],
  ["atMost", ["or less", "or fewer", "or below", "or under"]],
  ["approx", ["or so"]],
);

/** Words and signs of money and the currencies they can stand for: none for a currency that the model does not know. */
export const CURRENCIES = lexicon<readonly CurrencyCode[]>(
  [["USD"], ["$", "US$", "us $", "USD", "dollar", "dollars", "us dollar", "us dollars", "u.s. dollar", "u.s. dollars"]],
  [["USD"], ["american dollar", "american dollars"]],
  [["EUR"], ["€", "EUR", "euro", "euros"]],
  [["GBP"], ["£", "GBP", "pound", "pounds", "pound sterling", "pounds sterling", "british pounds"]],
  [["KZT"], ["₸", "KZT", "tenge", "kazakh tenge"]],
  [["PLN"], ["zł", "PLN", "zloty", "zlotys", "zloties", "polish zloty", "polish zlotys"]],
  [["RUB"], ["₽", "RUB", "ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles"]],
  [["CNY"], ["CNY", "RMB", "yuan", "renminbi", "chinese yuan"]],
  [["CHF"], ["CHF", "swiss franc", "swiss francs"]],
  [["JPY"], ["JPY", "yen", "japanese yen"]],
  [["CNY", "JPY"], ["¥"]],
  [[], ["canadian dollars", "australian dollars", "new zealand dollars", "hong kong dollars", "singapore dollars"]],
  [[], ["belarusian rubles", "belarusian roubles", "egyptian pounds", "franc", "francs"]],
  [[], ["lira", "liras", "rupee", "rupees", "manat", "manats", "hryvnia", "hryvnias", "som", "soms", "soum", "soums"]],
  [[], ["krona", "kronor", "krone", "kroner", "koruna", "forint", "forints", "dirham", "dirhams", "riyal", "riyals"]],
  [[], ["CAD", "AUD", "NZD", "HKD", "SGD", "TRY", "UZS", "KGS", "UAH", "AZN", "GEL", "BYN", "INR", "KRW"]],
  [[], ["SEK", "NOK", "DKK", "CZK", "HUF", "AED", "SAR", "₺", "₴", "₼", "₹", "₩", "₾", "₣"]],
);

/** Words and signs of a hundredth, and near ones (`null`) that mean something else. */
export const PERCENTS = lexicon<"percent" | null>(
  ["percent", ["%", "percent", "per cent", "pct"]],
  [null, ["percentage point", "percentage points", "pp", "basis point", "basis points", "‰"]],
);

/** Powers of ten. */
export const SCALES = lexicon<number>(
  [2, ["hundred"]],
  [3, ["thousand"]],
  [6, ["million", "mln", "mn"]],
  [9, ["billion", "bln", "bn"]],
  [12, ["trillion", "trln", "trn", "tn"]],
);

/** Letters that are powers of ten only beside a sign of money: "40 m" alone can be metres. */
export const MONEY_SCALES = lexicon<number>([3, ["k"]], [6, ["m"]], [9, ["b"]]);

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Number words that are not put together of others. */
export const CARDINALS: Lexicon<number> = new Map([
  ...[...SMALL, ...TEENS].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** What a fraction word divides by, in the singular. Only halves to fifths have bounds; the others are refused. */
export const DENOMINATORS = lexicon<number>(
  [2, ["half"]],
  [3, ["third"]],
  [4, ["quarter", "fourth"]],
  [5, ["fifth"]],
  [6, ["sixth"]],
  [7, ["seventh"]],
  [8, ["eighth"]],
  [9, ["ninth"]],
  [10, ["tenth"]],
);

/** The same in the plural. */
export const PLURAL_DENOMINATORS: Lexicon<number> = new Map(
  [...DENOMINATORS].map(([word, value]) => [word === "half" ? "halves" : `${word}s`, value]),
);
