import { checkFigures } from "./check-figures";
import { checkStatuses } from "./check-status";
import { checkTimes } from "./check-times";
import type { FactReading } from "./reading";
import type { Told } from "./told";

/** What each fact's words tell by themselves must be what was curated; what was settled must have been asked about. */
export function readAgain(told: readonly Told[], reading: FactReading): void {
  checkFigures(told, reading);
  checkTimes(told, reading);
  checkStatuses(told, reading);
  for (const { settlement } of told) settlement.reportIdle(reading.report);
}
