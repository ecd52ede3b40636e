import stringWidth from "string-width";
import { type Line, shown } from "./line";
import type { Style } from "./style";
import { pad } from "./wrap";

/** A bar: what it stands for, how long it is, and what is written at its end. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

const LEAST_ROOM = 8;
const MOST_ROOM = 60;

/**
 * Bars from zero, one a line, the longest as wide as the terminal allows; no chart if it leaves no room. Negative values
 * have no bar.
 */
export function barChart(bars: readonly Bar[], style: Style): Line[] {
  const clean = bars.map(({ label, value, text }) => ({ label: shown(label), value, text: shown(text) }));
  const labels = Math.max(0, ...clean.map(({ label }) => stringWidth(label)));
  const texts = Math.max(0, ...clean.map(({ text }) => stringWidth(text)));
  const room = Math.min(MOST_ROOM, style.width - labels - texts - 4);
  if (room < LEAST_ROOM) return [];
  const longest = Math.max(1, ...clean.map(({ value }) => value));
  return clean.map(
    ({ label, value, text }) => `${pad(label, labels)}  ${bar((value / longest) * room)} ${text}`.trimEnd() as Line,
  );
}

function bar(length: number): string {
  const eighths = Math.max(0, Math.round(length * 8));
  return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
