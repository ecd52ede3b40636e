import { isNamed } from "../ground/names";
import type { Fact } from "../model/fact";
import type { ClosedLists } from "../pipeline/curate/closed-lists";
import type { TextSpan } from "../text/text-span";

/** The party that a text speaks for, and how that is known; nothing if a person said so. */
export interface Home {
  readonly id: string | null;
  readonly why: string;
}

/** "HELSINKI – ", "ASTANA, March 3. ": the place where a report was written. */
const DATELINE = /^(\p{Lu}[\p{Lu}\p{M}’' -]+?)(?:, [^\n.–—-]{2,30})?(?: \([^)\n]{2,30}\))?\.? ?[–—-] /u;

/**
 * As asked for; else the country of the dateline, or the one side of all trade told so far, if the text names it: a report
 * can come from a city that is only where something took place.
 */
export function findHome(
  asked: string | null | undefined,
  text: string,
  { start, end }: TextSpan,
  lists: ClosedLists,
  known: readonly Fact[],
): Home {
  if (asked !== undefined) return { id: asked, why: "" };
  const body = text.slice(start, end);
  const city = datelineOf(body);
  const country = city === undefined ? undefined : countryOf(city, lists);
  const isTold = country !== undefined && isNamedAs(country, body.slice(datelineIn(body).length), lists);
  if (country !== undefined && isTold) return { id: country, why: `the dateline “${city}”` };
  if (city !== undefined && country === undefined) return { id: null, why: "" };
  const reporter = soleReporter(known);
  if (reporter === undefined || !isNamedAs(reporter, body, lists)) return { id: null, why: "" };
  return { id: reporter, why: "all trade that other articles tell of is its own" };
}

function isNamedAs(id: string, body: string, { entities }: ClosedLists): boolean {
  const entity = entities.get(id);
  return entity !== undefined && isNamed(entity, body);
}

/** The city of a dateline, as it stands there. */
export function datelineOf(body: string): string | undefined {
  return DATELINE.exec(body)?.[1];
}

/** All of a dateline, "OSLO, March 3 – "; nothing if there is none. */
export function datelineIn(body: string): string {
  return DATELINE.exec(body)?.[0] ?? "";
}

/** The country that a place of the list lies in. */
function countryOf(name: string, { entities }: ClosedLists): string | undefined {
  let place = [...entities.values()].find(
    (entity) => entity.type === "place" && entity.name.toLowerCase() === name.toLowerCase(),
  );
  for (let steps = 0; place && place.code === undefined && steps < entities.size; steps++)
    place = place.partOf === undefined ? undefined : entities.get(place.partOf);
  return place?.code === undefined ? undefined : place.id;
}

/** The one subject of every figure that has a partner. */
function soleReporter(known: readonly Fact[]): string | undefined {
  const subjects = new Set(
    known.flatMap((fact) => (fact.kind === "observation" && fact.partner !== undefined ? [fact.subject] : [])),
  );
  return subjects.size === 1 ? [...subjects][0] : undefined;
}
