import { addBounds, boundsOverlap, scale } from "../../exact/exact-interval";
import { fromDecimal, multiply, powerOfTen, toNumberNearest } from "../../exact/rational";
import type { Repair } from "../../model/finding";
import type { Denomination } from "../../wording/denomination";
import { formatValue } from "../../wording/format-interval";
import type { Figure } from "./figure";

/** A figure, and the power of ten that it would have to be multiplied by. */
interface Rescaling {
  readonly figure: Figure;
  readonly power: number;
}

export interface FoundRepair extends Rescaling {
  readonly repair: Repair;
}

/** A scale word too high or too low by one or two: billion for million, or for thousand. */
const POWERS = [-6, -3, 3, 6];

/** The change of one operand's scale that makes a failed sum fit as written; `undefined` unless there is exactly one. */
export function onlyRepair(total: Figure, parts: readonly Figure[]): FoundRepair | undefined {
  const changes = [total, ...parts].flatMap((figure) => POWERS.map((power): Rescaling => ({ figure, power })));
  const [repair, another] = changes.filter((change) => makesItFit(change, total, parts));
  if (repair === undefined || another !== undefined) return undefined;
  const { figure, power } = repair;
  const value = toNumberNearest(multiply(fromDecimal(figure.fact.quantity.value), powerOfTen(power)));
  return { figure, power, repair: { fact: figure.fact.id, power, value } };
}

/** "The sum would fit if “$1.143 million” were 1,143 million US dollars; no other change of scale makes it fit." */
export function describeRepair({ figure, power }: Rescaling, denomination: Denomination): string {
  const { stated, value } = figure.fact.quantity;
  const repaired = formatValue(multiply(fromDecimal(value), powerOfTen(power)), denomination);
  return `The sum would fit if “${stated}” were ${repaired}; no other change of scale makes it fit.`;
}

function makesItFit({ figure, power }: Rescaling, total: Figure, parts: readonly Figure[]): boolean {
  const read = (operand: Figure) => (operand === figure ? scale(operand.written, powerOfTen(power)) : operand.written);
  return boundsOverlap(parts.map(read).reduce(addBounds), read(total));
}
