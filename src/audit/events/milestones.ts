import { firstFrom } from "../../list/first-from";
import { onceForEach } from "../../list/once-for-each";
import type { EventFact } from "../../model/fact";
import type { DateRange, Time } from "../../model/time";
import { dayBefore, numbersOf } from "../../time/day";
import type { ToldEvent } from "./told-events";

/** What an anniversary can recall. */
const FORMS: ReadonlySet<string> = new Set(["founding", "entry-into-force", "announcement"]);

interface Years {
  readonly first: number;
  readonly last: number;
}

/** A milestone that has happened, with the years in which it may have. */
export interface Milestone {
  readonly event: ToldEvent;
  readonly passage: EventFact;
  readonly period: Time;
  readonly years: Years;
}

/** In the order of their first years. */
export type Milestones = readonly Milestone[];

export function milestonesIn(events: readonly ToldEvent[]): Milestones {
  return events
    .flatMap((event): Milestone[] => {
      const { form, dated } = event;
      const years = dated && dated.passage.status === undefined ? yearsOf(dated.period) : undefined;
      return dated && years && FORMS.has(form) ? [{ event, years, ...dated }] : [];
    })
    .sort((a, b) => a.years.first - b.years.first);
}

/** The milestone that meets the years or, if none does, the one nearest to them: by binary search. */
export function nearestMilestone(milestones: Milestones, { first, last }: Years): Milestone | undefined {
  const after = firstFrom(milestones, ({ years }) => years.first > last);
  const [before, next] = [runningLatest(milestones)[after - 1], milestones[after]];
  if (before === undefined || next === undefined) return before ?? next;
  return before.years.last >= first || first - before.years.last <= next.years.first - last ? before : next;
}

/** For each index, the milestone that ends last of those up to it. */
const runningLatest = /* @__PURE__ */ onceForEach((milestones: Milestones): readonly Milestone[] => {
  const running: Milestone[] = [];
  for (const milestone of milestones) {
    const best = running.at(-1);
    running.push(best !== undefined && best.years.last >= milestone.years.last ? best : milestone);
  }
  return running;
});

/** The years in which a day of the range lies; `undefined` if it is open. */
export function yearsOf({ from, before }: DateRange): Years | undefined {
  if (from === null || before === null) return undefined;
  const [[first], [last]] = [numbersOf(from), numbersOf(dayBefore(before))];
  return { first, last };
}
