import { readTime } from "../time/read-time";
import type { PeriodContext, PeriodReading } from "./period-context";
import { quoteAt } from "./proposal";

const LONGEST_LABEL = 200;
const LABEL = /\((?<words>(?:[HQ][1-4]\s)?(?:19|20)\d\d)\s*[:–—-]\s*$/u;
const LINE_LABEL = /^[^.;:\n]{3,80}, (?<words>(?:[HQ][1-4]\s)?(?:19|20)\d\d):\s[^:\n]*$/u;

/** "(2022: $187 million)", "Exports to Canada, 2022: $187 million (+4.5%)" */
export function readLabel({ text, figure }: PeriodContext): PeriodReading | undefined {
  const before = text.slice(Math.max(0, figure.start - LONGEST_LABEL), figure.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const label = LABEL.exec(line) ?? LINE_LABEL.exec(line);
  const words = label?.groups?.["words"];
  if (!label || words === undefined) return undefined;
  const reading = readTime(words);
  const start = figure.start - line.length + label.index + label[0].indexOf(words);
  return reading.ok ? { period: reading.time, from: [quoteAt(text, start, start + words.length)] } : undefined;
}
