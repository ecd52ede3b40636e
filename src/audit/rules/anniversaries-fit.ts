import { groupBy } from "../../list/group-by";
import type { DateRange } from "../../model/time";
import { dayBefore, numbersOf } from "../../time/day";
import { formatList } from "../../wording/format-list";
import { describePeriod } from "../../wording/format-time";
import { type ToldEvent, toldEvents } from "../events/told-events";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** What an anniversary can recall. */
const MILESTONES: ReadonlySet<string> = new Set(["founding", "entry-into-force", "announcement"]);

/** An anniversary falls as many years after the milestone that it recalls as its number says. */
export const anniversariesFit: Rule = {
  id: "anniversaries-fit",
  needs: "an anniversary with its number",
  check: (input) => {
    const events = toldEvents(input);
    const milestones = events.filter(({ form, dated }) => MILESTONES.has(form) && hasHappened(dated));
    const byId = new Map(milestones.map((event) => [event.id, event]));
    const bySeries = groupBy(milestones, ({ partOf }) => partOf ?? "");
    return events.flatMap((event) => {
      if (event.form !== "anniversary" || event.numbered === undefined) return [];
      const { id, partOf = id } = event;
      const recalled = byId.get(partOf);
      return [checkAnniversary(event, event.numbered, recalled ? [recalled] : (bySeries.get(partOf) ?? []), input)];
    });
  },
};

function hasHappened(dated: ToldEvent["dated"]): boolean {
  return dated !== undefined && dated.passage.status === undefined && yearsOf(dated.period) !== undefined;
}

/** Where there are several milestones, the anniversary may recall any of them. */
function checkAnniversary(
  { id, dated }: ToldEvent,
  { passage, ordinal }: NonNullable<ToldEvent["numbered"]>,
  recalled: readonly ToldEvent[],
  { nameOf }: Indexed,
): Outcome {
  const name = `${nameOf(id)}, number ${ordinal}`;
  const years = dated && yearsOf(dated.period);
  if (dated === undefined || years === undefined)
    return decided("untestable", [passage], `${name}: no article gives its year.`);
  const dates = recalled.flatMap((milestone) => milestone.dated ?? []);
  if (dates.length === 0)
    return decided("untestable", [passage], `${name}: no article gives the date of what it recalls.`);
  const [first, last] = [years.first - ordinal, years.last - ordinal];
  const fits = dates.some(({ period }) => {
    const { first: earliest, last: latest } = yearsOf(period) ?? { first: Number.NaN, last: Number.NaN };
    return earliest <= last && first <= latest;
  });
  const found = formatList(
    recalled.map((event) => `${nameOf(event.id)} ${describePeriod(event.dated?.period ?? null)}`),
  );
  const detail =
    `${name}, ${describePeriod(dated.period)}: counted back, that is ${first === last ? first : `${first} to ${last}`}; the articles ` +
    `have ${found}: ${fits ? "both can be true" : "the years do not fit"}.`;
  return decided(
    fits ? "pass" : "contradiction",
    [passage, dated.passage, ...dates.map((date) => date.passage)],
    detail,
  );
}

/** The years in which a day of the range lies; `undefined` where it is open. */
function yearsOf({ from, before }: DateRange): { first: number; last: number } | undefined {
  if (from === null || before === null) return undefined;
  const [[first], [last]] = [numbersOf(from), numbersOf(dayBefore(before))];
  return { first, last };
}
