import type { KnownIds } from "../../dataset/types";
import { groupBy } from "../../list/group-by";
import { onceForEach } from "../../list/once-for-each";
import type { Dataset } from "../../model/dataset";
import type { EventFact } from "../../model/fact";
import type { Ids } from "../../model/ids";
import type { NonEmpty } from "../../model/non-empty";
import { inOrderOfPublication } from "../publication/in-order-of-publication";

/** What the events of a dataset are put together from. */
export type EventData<I extends Ids> = Pick<Dataset<I>, "events" | "entities" | "articles">;

/**
 * What is told of one event, in the order of publication.
 * @category Meetings
 * @since 1.0.0
 */
export type Passages<I extends Ids = KnownIds> = NonEmpty<EventFact<I>>;

/** The passages under the event that they tell of. */
export function passagesByEvent<I extends Ids>({ events, articles }: EventData<I>): ReadonlyMap<string, Passages<I>> {
  return passagesIn(inOrderOfPublication(events, articles)) as ReadonlyMap<string, Passages<never>>;
}

const passagesIn = /* @__PURE__ */ onceForEach(
  (events: readonly EventFact[]): ReadonlyMap<string, Passages<Ids>> => groupBy(events, ({ event }) => event),
);

/** What the passages of an event answer or, if they are silent, those of the nearest event that it is part of. */
export function askEvents<I extends Ids, T>(
  passages: ReadonlyMap<string, Passages<I>>,
  entities: ReadonlyMap<string, EventData<I>["entities"][number]>,
  question: (passages: Passages<I>) => T | undefined,
): (event: string) => T | undefined {
  const answers = new Map<string, T | undefined>();
  const answerOf = (event: string): T | undefined => {
    const told = passages.get(event);
    if (told !== undefined && !answers.has(event)) answers.set(event, question(told));
    return answers.get(event);
  };
  const answerOfWhole = (event: string): T | undefined => {
    const seen = new Set([event]);
    for (let id = entities.get(event)?.partOf; id !== undefined && !seen.has(id); id = entities.get(id)?.partOf) {
      const answer = answerOf(id);
      if (answer !== undefined) return answer;
      seen.add(id);
    }
    return undefined;
  };
  return (event) => answerOf(event) ?? answerOfWhole(event);
}
