import type { Reasoned } from "../compare/steps";
import {
  currencyCodeSchema,
  entityTypeSchema,
  gatheringFormSchema,
  hedgeSchema,
  indicatorTypeSchema,
  indicatorUnitSchema,
  milestoneFormSchema,
  statusSchema,
  timeBasisSchema,
  verdictSchema,
  voiceSchema,
} from "../schema/vocabulary";
import { hedgeReadings } from "./hedge-readings";

/** The fixed lists that fields take their values from, by name. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** The fixed lists as the schemas have them, and what of their meaning can be read off: a hedge's interval, a form's sort. */
export const vocabulary: Vocabulary = {
  unit: [...currencyCodeSchema.options, "percent", "1"],
  hedge: hedgeSchema.options,
  hedgeReading: hedgeReadings,
  gatheringForm: gatheringFormSchema.options,
  milestoneForm: milestoneFormSchema.options,
  kind: ["observation", "role", "event", "statement"],
  status: statusSchema.options,
  voice: voiceSchema.options,
  basis: timeBasisSchema.options,
  entityType: entityTypeSchema.options,
  indicatorType: indicatorTypeSchema.options,
  indicatorUnit: indicatorUnitSchema.options,
  verdict: verdictSchema.options,
};

/** What became of the fixed lists: a value that is gone or means something else is major, one that is new is minor. */
export function compareVocabularies(older: Vocabulary, newer: Vocabulary): (Reasoned & { readonly value: string })[] {
  const names = [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort();
  return names.flatMap((name) => {
    const [before, after] = [older[name] ?? [], newer[name] ?? []];
    const gone = before.filter((value) => !after.includes(value));
    const come = after.filter((value) => !before.includes(value));
    return [
      ...gone.map((value) => ({
        value: `${name} ${value}`,
        step: "major" as const,
        reason: "a value removed from or redefined in a fixed list",
      })),
      ...come.map((value) => ({
        value: `${name} ${value}`,
        step: "minor" as const,
        reason: "a value added to a fixed list",
      })),
    ];
  });
}
