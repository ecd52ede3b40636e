import { groupBy } from "../../list/group-by";
import type { EventFact, Role } from "../../model/fact";
import type { Ids } from "../../model/ids";

/**
 * Whom a participant stands for at an event: itself and, for a person, the organisations of the posts that the articles
 * telling of the event give it. What is only planned gives no post yet.
 */
export function partiesOf<I extends Ids>(
  roles: readonly Role<I>[],
): (participant: I["participant"], passages: readonly EventFact<I>[]) => I["entity"][] {
  const held = roles.filter(({ status }) => status === undefined);
  const posts = groupBy(held, ({ person, article }) => `${person}\n${article}`);
  return (participant, passages) => [
    participant,
    ...passages
      .flatMap(({ article }) => posts.get(`${participant}\n${article}`) ?? [])
      .map(({ organisation }) => organisation),
  ];
}
