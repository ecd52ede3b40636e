import type { Quantity } from "../../../index";
import type { Denomination } from "../../../wording/denomination";
import { formatNumber } from "../../../wording/format-number";

/** An axis from zero, in base units. */
export interface Axis {
  readonly denomination: Denomination;
  /** The end of the axis. */
  readonly end: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const TICK_SCALES = [12, 9, 6];
/** About as many ticks as an axis bears. */
const TICKS = 5;
const STEPS = [1, 2, 2.5, 5, 10];
/** An arrow that leads away from a limit needs room. */
const ARROW_ROOM = 1.12;

/** The axis on which all of the quantities find room; they share a unit. */
export function axisFor(quantities: readonly Quantity[], ...others: readonly number[]): Axis {
  const most = Math.max(1e-6, ...quantities.map(reachOf), ...others);
  const unit = quantities[0]?.unit ?? "1";
  const scale = unit === "percent" ? 0 : (TICK_SCALES.find((power) => most >= 10 ** power) ?? 0);
  const step = stepFor(most);
  const count = Math.ceil(most / step);
  const values = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
  return {
    denomination: { unit, scale },
    end: count * step,
    ticks: values.map((value) => ({ value, text: formatNumber(value, scale) })),
  };
}

/** How far along the axis a value lies, from 0 to 1. */
export function shareOf({ end }: Axis, value: number): number {
  return Math.min(1, Math.max(0, value / end));
}

/** How far along the axis a value lies, as SVG says it: "41.4%". */
export function percentOf(axis: Axis, value: number): string {
  return `${Number((shareOf(axis, value) * 100).toFixed(2))}%`;
}

function reachOf({ value, hedge, max }: Quantity): number {
  return hedge === null || hedge === "approx" ? Math.max(value, hedge === null ? 0 : (max ?? 0)) : value * ARROW_ROOM;
}

function stepFor(most: number): number {
  const raw = most / TICKS;
  const power = 10 ** Math.floor(Math.log10(raw));
  return (STEPS.find((step) => step * power >= raw) ?? 10) * power;
}
