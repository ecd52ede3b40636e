import type { TextSpan } from "../text/text-span";
import type { Head } from "./find-heads";
import type { IndicatorContext } from "./indicator-reading";

/** "Exports and imports stood at $2 billion and $1 billion respectively": to each figure the head in its place. */
export function listHead({ text, figure, figures, heads, sentence }: IndicatorContext): Head | undefined {
  if (!/\brespectively\b/u.test(text.slice(sentence.start, sentence.end))) return undefined;
  const values = runAround(figures, figure, text);
  const named = heads.filter(({ kind, end }) => kind !== "other" && end <= (values[0]?.start ?? 0));
  const last = named.at(-1);
  const list = last ? runAround(named, last, text) : [];
  const at = values.findIndex(({ start }) => start === figure.start);
  return values.length > 1 && list.length === values.length ? list[at] : undefined;
}

/** The spans around one that only commas and "and" join. */
function runAround<T extends TextSpan>(spans: readonly T[], { start }: TextSpan, text: string): readonly T[] {
  const at = spans.findIndex((span) => span.start === start);
  const joins = (index: number): boolean =>
    /^(?:,| and|, and)\s$/u.test(text.slice(spans[index]?.end, spans[index + 1]?.start ?? 0));
  let [from, to] = [at, at];
  while (from > 0 && joins(from - 1)) from--;
  while (to + 1 < spans.length && joins(to)) to++;
  return spans.slice(from, to + 1);
}
