import { titleOf } from "./ids";
import type { Page } from "./page";
import { anyYear, lasting } from "./times";

const POSTS = ["minister", "ambassador", "chair", "director", "spokesperson"];

/** Somebody in a post; one in five says since when. */
export function addRole(page: Page): void {
  const { random, persons, organisations, roles } = page.world;
  const [person, organisation, post] = [random.one(persons), random.one(organisations), random.one(POSTS)];
  const year = anyYear(random);
  const period = random.below(5) === 0 ? lasting(`${year}`, "..", `${year}-01-01`, null) : null;
  const id = `role.${person}.${organisation}.${post}.${page.article}-${roles.length}`;
  roles.push({
    ...page.fact(id, period, titleOf(post)),
    kind: "role",
    person,
    post,
    role: titleOf(post),
    organisation,
  });
}
