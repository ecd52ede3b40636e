import { createRequire } from "node:module";

/** A number that a reader found, `[start, end)`; its value may be a part of one where the text has a fraction. */
export interface ReadValue {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export type ValueReader = (text: string) => readonly ReadValue[];

/** As Recognizers-Text gives a reading: `end` is the last character. */
interface Recognized {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value: string | null };
}

type Recognize = (text: string, culture: string) => readonly Recognized[];

/** As compromise gives a number. */
interface CompromiseNumber {
  readonly text: string;
  readonly offset: { readonly start: number };
  readonly number: { readonly num: number | null };
}

type Compromise = (text: string) => {
  numbers(): { json(options: { offset: true }): readonly CompromiseNumber[] };
};

const load = createRequire(new URL("./peers/package.json", import.meta.url));

/** Money and percentages of Recognizers-Text, and its numbers outside of them. */
export function recognizersReader(): ValueReader {
  const suite = load("@microsoft/recognizers-text-suite") as Record<string, Recognize>;
  const read = (name: string, text: string): ReadValue[] =>
    (suite[name]?.(text, "en-us") ?? []).flatMap(({ start, end, resolution }) =>
      resolution.value === null ? [] : [{ start, end: end + 1, value: Number.parseFloat(resolution.value) }],
    );
  return (text) => {
    const named = [...read("recognizeCurrency", text), ...read("recognizePercentage", text)];
    const bare = read("recognizeNumber", text).filter(
      ({ start, end }) => !named.some((one) => one.start <= start && end <= one.end),
    );
    return [...named, ...bare];
  };
}

/** The numbers of compromise, money and percentages among them. */
export function compromiseReader(): ValueReader {
  const loaded = load("compromise") as Compromise | { readonly default: Compromise };
  const nlp = typeof loaded === "function" ? loaded : loaded.default;
  return (text) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .flatMap(({ text: words, offset, number }) =>
        number.num === null || words === ""
          ? []
          : [{ start: offset.start, end: offset.start + words.length, value: number.num }],
      );
}
