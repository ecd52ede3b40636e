import { groupBy } from "../../list/group-by";
import type { EventFact } from "../../model/fact";
import type { Time } from "../../model/time";
import type { Indexed } from "../rule";

/** An event put together from the passages that tell of it, even if one gives the date and another the number. */
export interface ToldEvent {
  readonly id: string;
  readonly form: EventFact["form"];
  /** The entity that it is grouped under. */
  readonly partOf?: string | undefined;
  /** The first passage that gives a date, with that date. */
  readonly dated?: { readonly passage: EventFact; readonly period: Time } | undefined;
  /** The first passage that gives a number, with that number. */
  readonly numbered?: { readonly passage: EventFact; readonly ordinal: number } | undefined;
}

/** Every event that passages tell of; a passage without a form of its own is not known, so the first form holds. */
export function toldEvents({ events, entities }: Pick<Indexed, "events" | "entities">): ToldEvent[] {
  return [...groupBy(events, ({ event }) => event)].map(([id, passages]) => {
    const dated = passages.flatMap((passage) => (passage.period ? { passage, period: passage.period } : []));
    const numbered = passages.flatMap((passage) =>
      passage.ordinal === undefined ? [] : { passage, ordinal: passage.ordinal },
    );
    return { id, form: passages[0].form, partOf: entities.get(id)?.partOf, dated: dated[0], numbered: numbered[0] };
  });
}
