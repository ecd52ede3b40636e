import { groupBy } from "../../list/group-by";
import { attributeFact } from "../../wording/attribute-fact";
import { describePeriod } from "../../wording/format-time";
import { type Milestone, type Milestones, milestonesIn, nearestMilestone, yearsOf } from "../events/milestones";
import { type ToldEvent, toldEvents } from "../events/told-events";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/**
 * An anniversary falls as many years after the milestone that it recalls as its number says.
 *
 * Example: a 30th anniversary in 2023 recalls something of 1993; the articles have its founding in 2012.
 *
 * Reading: of several milestones in its series it may recall any; the finding names the nearest.
 */
export const anniversariesFit: Rule = {
  id: "anniversaries-fit",
  needs: "an anniversary with its number",
  check: (input) => {
    const events = toldEvents(input);
    const milestones = milestonesIn(events);
    const byId = new Map(milestones.map((milestone) => [milestone.event.id, [milestone]]));
    const bySeries = groupBy(milestones, ({ event }) => event.partOf ?? "");
    return events.flatMap((event) => {
      if (event.form !== "anniversary" || event.numbered === undefined) return [];
      const { id, partOf = id } = event;
      return [checkAnniversary(event, event.numbered, byId.get(partOf) ?? bySeries.get(partOf) ?? [], input)];
    });
  },
};

function checkAnniversary(
  { id, dated }: ToldEvent,
  { passage, ordinal }: NonNullable<ToldEvent["numbered"]>,
  recalled: Milestones,
  input: Indexed,
): Outcome {
  const name = `${input.nameOf(id)}, number ${ordinal}`;
  const years = dated && yearsOf(dated.period);
  if (dated === undefined || years === undefined)
    return decided("untestable", [passage], `${name}: no article gives its year.`);
  const [first, last] = [years.first - ordinal, years.last - ordinal];
  const nearest = nearestMilestone(recalled, { first, last });
  if (nearest === undefined)
    return decided("untestable", [passage], `${name}: no article gives the date of what it recalls.`);
  const fits = nearest.years.first <= last && first <= nearest.years.last;
  const back = first === last ? `${first}` : `${first} to ${last}`;
  const detail =
    `${name}, ${describePeriod(dated.period)} (${attributeFact(passage, input)}), counts back to ${back}. ` +
    `${describeMilestone(nearest, recalled.length, input)} ${fits ? "Both can be true." : "The years do not fit."}`;
  return decided(fits ? "pass" : "contradiction", [passage, dated.passage, nearest.passage], detail);
}

function describeMilestone({ event, period, passage }: Milestone, count: number, input: Indexed): string {
  const which = count > 1 ? `The nearest of the ${count} that it can recall` : "What it can recall";
  const when = `${describePeriod(period)} (${attributeFact(passage, input)})`;
  return `${which}, ${input.nameOf(event.id)}, was ${when}.`;
}
