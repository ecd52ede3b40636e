import { fromIntegers } from "../../exact/rational";
import { groupBy } from "../../list/group-by";
import type { NonEmpty } from "../../model/non-empty";
import { attributeFact } from "../../wording/attribute-fact";
import { describePeriod } from "../../wording/format-time";
import { type ToldEvent, toldEvents } from "../events/told-events";
import { tightestWholes } from "../figures/tightest-whole";
import { decided } from "../outcome";
import type { Indexed, Outcome, Rule } from "../rule";

/** An event of a series with all that the rule needs to know of it. */
interface NumberedEvent {
  readonly event: ToldEvent;
  readonly dated: NonNullable<ToldEvent["dated"]>;
  readonly numbered: NonNullable<ToldEvent["numbered"]>;
}

/**
 * A later event of a series has a larger number. An anniversary's number counts years, so it is no member.
 *
 * Example: the 20th meeting of a club in 2022, and the 19th in 2023.
 *
 * Reading: one of the numbers or dates is misprinted; the finding names the passages that give them.
 */
export const ordinalsGrow: Rule = {
  id: "ordinals-grow",
  needs: "two dated events of one series, each with its number",
  check: (input) => {
    const members = toldEvents(input).flatMap((event): NumberedEvent[] => {
      const { form, partOf, dated, numbered } = event;
      return form !== "anniversary" && partOf !== undefined && dated && numbered ? [{ event, dated, numbered }] : [];
    });
    const series = groupBy(members, ({ event }) => `${event.partOf}\n${event.form}`);
    return [...series.values()].flatMap((group) => checkSeries(group, input));
  },
};

/** Each event against the least number of all that are surely later. */
function checkSeries([first, ...others]: NonEmpty<NumberedEvent>, input: Indexed): Outcome[] {
  if (others.length === 0) {
    const detail = `${nameMember(first, input)} is the only dated event of its series that has a number.`;
    return [decided("untestable", [first.numbered.passage], detail)];
  }
  const group = [first, ...others];
  const earlier = group.flatMap((member) => placeBy(member, member.dated.period.before));
  const later = group.flatMap((member) => placeBy(member, member.dated.period.from));
  return [...tightestWholes(earlier, later, { larger: false })].map(([{ member: a }, { member: b }]) => {
    const fits = a.numbered.ordinal < b.numbered.ordinal;
    const detail =
      `${describeMember(a, input)} came before ${describeMember(b, input)}: ` +
      `${fits ? "the numbers grow" : "the later number is not larger"}.`;
    const passages = [b.numbered.passage, a.dated.passage, b.dated.passage];
    return decided(fits ? "pass" : "contradiction", [a.numbered.passage, ...passages], detail);
  });
}

function nameMember({ event, numbered }: NumberedEvent, { nameOf }: Indexed): string {
  return `${nameOf(event.id)}, number ${numbered.ordinal},`;
}

/** "the first meeting, number 1, in 2022 (The Paper, March 2023)". */
function describeMember(member: NumberedEvent, input: Indexed): string {
  const when = describePeriod(member.dated.period);
  return `${nameMember(member, input)} ${when} (${attributeFact(member.numbered.passage, input)})`;
}

/** A place in time, as the earlier event by the day after its last, as the later one by its first day. */
function placeBy(member: NumberedEvent, before: string | null) {
  const most = fromIntegers(BigInt(member.numbered.ordinal));
  return before === null ? [] : [{ from: "", before, most, member }];
}
