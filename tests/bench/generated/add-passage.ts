import type { Time } from "../../../src/model/time";
import { padded } from "./ids";
import type { Page } from "./page";

const FORMS = ["meeting", "visit", "forum", "summit", "council", "announcement", "briefing"] as const;

/** A passage on a new event or one that has been told of. */
export function addPassage(page: Page, count: number, published: Time): void {
  const { world, article } = page;
  const { random, partners, persons, topics } = world;
  const isNew = count % 2 === 0 || world.eventCount === 0;
  const event = `event-${padded(isNew ? world.eventCount : random.below(world.eventCount))}`;
  if (isNew) world.eventCount += 1;
  const status = random.below(5) === 0 ? ({ status: "planned" } as const) : {};
  world.events.push({
    ...page.fact(`event.${event}.${article}-${count}`, random.below(3) > 0 ? published : null, event),
    kind: "event",
    event,
    form: random.one(FORMS),
    ...(random.below(2) > 0 && { place: random.one(partners) }),
    participants: random.several(random.below(4), persons),
    topics: random.several(random.below(3), topics),
    ...status,
  });
}
