import type { Head } from "./find-heads";
import { type IndicatorContext, type IndicatorReading, open } from "./indicator-reading";

/** "…, up from 4.9 percent" */
const COMPARED = /,? (?:(?:up|down) from|compared with|compared to|against|versus|from) $/u;

/** A share "of foreign trade" or "of all investment", said after it or before. */
export function readShare(context: IndicatorContext): IndicatorReading {
  const { text, figure, sentence, figures } = context;
  const earlier = figures.findLast(({ end }) => end <= figure.start);
  if (earlier && COMPARED.test(text.slice(earlier.end, figure.start)))
    return readShare({ ...context, figure: earlier });
  const after =
    text
      .slice(
        figure.end,
        Math.min(sentence.end, figure.end + 140, figures.find(({ start }) => start >= figure.end)?.start ?? Infinity),
      )
      .split(/[;.](?:\s|$)|,\s(?:a|while|more|and|but)\b/u)[0] ?? "";
  const before = text.slice(Math.max(sentence.start, figure.start - 120), figure.start);
  const opens = /^\s*(?:share\s+)?(?:of|in)\b(?!\s\d)/u.test(after);
  const isNamed = /\bshares?\b[^.;]{0,60}\b(?:in|of)\b/iu.test(before);
  const words = opens ? after : isNamed ? before : "";
  const rest = shareOfTotal(context, after);
  if (rest) return rest;
  if (
    words === "" ||
    /^\s*of (?:it|them|which|this|these|that)\b/u.test(after) ||
    /\bexports?\b|\bimports?\b|\bprojects?\b/iu.test(words)
  )
    return open("no words say what it is a share of");
  const [trade, investment] = [
    /\b(?:foreign|external|overall|total|all|international|goods)\b[^,;]{0,30}?\b(?:trade|turnover)\b/iu.exec(words) ??
      /\b(?:our|its|their|whose|(?:the country|\p{Lu}\p{L}+)['’]s) (?:\p{Ll}+ )?trade\b(?! with\b)/u.exec(words) ??
      /^\s*of (?:\p{Lu}\p{L}+ )+trade\b(?! with\b)/u.exec(words),
    /\b(?:foreign|direct|all|overall|total)\b[^,;]{0,30}?\binvestments?\b/iu.exec(words),
  ];
  const base = opens ? figure.end : figure.start - before.length;
  const head = (match: RegExpExecArray, kind: Head["kind"]): Head => {
    const named = /\b(?:foreign |external |direct )*\p{L}+$/u.exec(match[0]) ?? match;
    const start = base + match.index + named.index;
    return { kind, words: named[0], start, end: start + named[0].length };
  };
  if (trade) return { head: head(trade, "turnover"), indicator: "trade-share" };
  if (investment) return { head: head(investment, "investment"), indicator: "investment-share" };
  return open("no words say what it is a share of");
}

/** "Direct investment stood at $3 billion, or 81 percent of the total" */
function shareOfTotal(
  { text, figure, sentence, heads }: IndicatorContext,
  after: string,
): IndicatorReading | undefined {
  if (
    !/^ of the total(?: (?:foreign |direct )*(?:inflows?|stock))?\b(?! \p{L})/u.test(after) ||
    !/,? or $/u.test(text.slice(sentence.start, figure.start))
  )
    return undefined;
  const head = heads.findLast(({ end, kind }) => end <= figure.start && kind !== "other");
  return head?.kind === "investment" ? { head, indicator: "investment-share" } : undefined;
}

/** "4.7% of foreign trade and foreign investment" is a share of both. */
export function sharesOf(
  reading: IndicatorReading,
  { text, figure, sentence }: IndicatorContext,
): readonly IndicatorReading[] {
  if (reading.indicator !== "trade-share") return [reading];
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 120)).split(/[;.](?:\s|$)/u)[0] ?? "";
  const both =
    /\btrade and (?:of )?(?:its |our |their |the )?(?<words>(?:accumulated |foreign |direct )*investments?)\b/iu.exec(
      after,
    );
  const words = both?.groups?.["words"];
  if (!both || words === undefined) return [reading];
  const end = figure.end + both.index + both[0].length;
  const head: Head = { kind: "investment", words, start: end - words.length, end };
  return [reading, { head, indicator: "investment-share" }];
}
