import { indexById } from "../list/index-by-id";
import type { Observation, Status } from "../model/fact";
import type { Quantity } from "../model/quantity";
import type { Time } from "../model/time";
import { calendarYearOf } from "../time/calendar-unit";
import { describeMeasured } from "./describe-measured";
import { formatQuantity } from "./format-quantity";
import { describePeriod } from "./format-time";
import type { NamedParts, Names } from "./name-of";

/** The same verb for one and for many, as a phrase may be either. */
const MODALS: Readonly<Record<Status, string>> = { planned: "will", possible: "may", target: "should" };

/** "Kazakhstan’s exports to the European Union amounted to 38.1 billion US dollars in 2024". */
export function describeObservation(data: NamedParts, fact: Observation, nameOf: Names): string {
  const indicators = indexById(data.indicators);
  const indicator = indicators.get(fact.indicator);
  const level = indicator?.growthOf === undefined ? indicator : indicators.get(indicator.growthOf);
  const what = describeMeasured(level ?? indicator ?? { title: fact.indicator }, fact, nameOf);
  if (indicator?.type === "growth") return `${what} ${describeGrowth(fact)}`;
  const isNumber = indicator?.type === "share" || indicator?.type === "count";
  const verb = isNumber ? beForm(fact.status) : amountForm(fact, indicator?.type === "stock");
  return `${what} ${verb} ${formatQuantity(fact.quantity, { style: "value" })}${when(fact.period)}`;
}

function describeGrowth({ quantity, status, period }: Observation): string {
  const isFall = quantity.value < 0;
  const verb = status === undefined ? (isFall ? "fell" : "grew") : `${MODALS[status]} ${isFall ? "fall" : "grow"}`;
  const change = formatQuantity(sizeOf(quantity), { style: "value" });
  const isYear = period !== null && calendarYearOf(period) !== undefined;
  return `${verb} by ${change}${when(period)}, compared with the ${isYear ? "" : "same period of the "}year before`;
}

/** A fall by its size: its hedge bounds the size too. */
function sizeOf(quantity: Quantity): Quantity {
  return { ...quantity, value: Math.abs(quantity.value) };
}

function beForm(status: Status | undefined): string {
  return status === undefined ? "was" : `${MODALS[status]} be`;
}

/** A running total that is still open has amounted to it so far. */
function amountForm({ status, period }: Observation, isStock: boolean): string {
  if (status !== undefined) return `${MODALS[status]} amount to`;
  return isStock && period !== null && period.before === null ? "has amounted to" : "amounted to";
}

/** A figure without a period holds as of its article. */
function when(period: Time | null): string {
  return period === null ? ", as of the article" : ` ${describePeriod(period)}`;
}
