import { divide, fromDecimal, powerOfTen, toText } from "../exact/rational";

/** A number in a scale, its thousands set apart: 1143000000 in millions is "1,143". Exact: only the point moves. */
export function formatNumber(value: number, scale = 0): string {
  return groupThousands(toText(divide(fromDecimal(value), powerOfTen(scale))));
}

/** "1,234,567.89": a decimal as English sets it, with a minus and not a hyphen. */
export function groupThousands(decimal: string): string {
  const [whole = "", decimals] = decimal.replace("-", "−").split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
