import type { CurrencyCode } from "../model/quantity";
import { tokenize } from "../text/tokenize";
import { parseCurrency } from "./parse-unit";

/** For each word or sign of money in the texts, in their order, the currencies it can stand for: none if unknown. */
export function currenciesIn(texts: readonly string[]): readonly (readonly CurrencyCode[])[] {
  return texts.flatMap(currenciesOf);
}

function currenciesOf(text: string): readonly (readonly CurrencyCode[])[] {
  const tokens = tokenize(text);
  const found: (readonly CurrencyCode[])[] = [];
  for (let at = 0; at < tokens.length; ) {
    const currency = parseCurrency(tokens, at);
    if (currency) found.push(currency.found);
    at = currency?.next ?? at + 1;
  }
  return found;
}
