import type { Dataset } from "../../model/dataset";
import type { DatasetProblem } from "../dataset-problem";
import { brokenLinks } from "./broken-links";
import { brokenReferences } from "./broken-references";
import { conflictingPassages } from "./conflicting-passages";
import { contradictoryFindings } from "./contradictory-findings";
import { contradictoryQuantities } from "./contradictory-quantities";
import { contradictoryStatements } from "./contradictory-statements";
import { contradictoryTimes } from "./contradictory-times";
import { lostNames } from "./lost-names";
import { misplacedPassages } from "./misplaced-passages";
import { missingWords } from "./missing-words";
import { repeatedEntries } from "./repeated-entries";
import { repeatedIds } from "./repeated-ids";
import { unfitHead } from "./unfit-head";
import { unfitText } from "./unfit-text";

/** What can be wrong with data of the right shape, one kind of damage a file. Each looks at the whole dataset. */
const CHECKS: readonly ((data: Dataset) => DatasetProblem[])[] = [
  unfitHead,
  unfitText,
  repeatedIds,
  repeatedEntries,
  brokenReferences,
  brokenLinks,
  lostNames,
  misplacedPassages,
  conflictingPassages,
  missingWords,
  contradictoryTimes,
  contradictoryQuantities,
  contradictoryStatements,
  contradictoryFindings,
];

/** Everything in which the parts of a dataset contradict each other, or themselves; its shape is right. */
export function findDamage(data: Dataset): DatasetProblem[] {
  return CHECKS.flatMap((check) => check(data));
}
