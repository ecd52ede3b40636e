/**
 * The decimal that a number prints, divided by 10^`places`, with at least `decimals` digits after the point. Exact: the
 * point moves, nothing is computed.
 */
export function shiftPoint(value: number, places: number, decimals = 0): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(String(value)) ?? [];
  const point = whole.length + Number(exponent) - places;
  const digits = "0".repeat(Math.max(0, 1 - point)) + (whole + fraction).padEnd(point, "0");
  const at = Math.max(1, point);
  const before = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  const after = digits.slice(at).replace(/0+$/, "").padEnd(decimals, "0");
  return `${sign}${before}${after === "" ? "" : `.${after}`}`;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;
