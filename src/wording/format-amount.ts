import { type Denomination, nameDenomination } from "./denomination";
import { formatNumber } from "./format-number";

/** "1,143 million euros", "27.6 per cent": a number in a scale and a unit. */
export function formatAmount(value: number, denomination: Denomination): string {
  return `${formatNumber(value, denomination.scale)} ${nameDenomination(denomination)}`.trim();
}
