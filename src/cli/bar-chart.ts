import type { Style } from "./style";

/** A bar: what it stands for, how long it is, and what is written at its end. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Bars from zero, one a line, the longest as wide as the terminal allows. Negative values have no bar. */
export function barChart(bars: readonly Bar[], style: Style): string {
  const labels = Math.max(0, ...bars.map(({ label }) => label.length));
  const texts = Math.max(0, ...bars.map(({ text }) => text.length));
  const room = Math.max(8, Math.min(60, style.width - labels - texts - 4));
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  return bars
    .map(({ label, value, text }) => `${label.padEnd(labels)}  ${bar((value / longest) * room)} ${text}`)
    .join("\n");
}

function bar(length: number): string {
  const eighths = Math.max(0, Math.round(length * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
