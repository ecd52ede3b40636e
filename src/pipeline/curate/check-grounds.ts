import { isNamed } from "../../ground/names";
import type { EntityType } from "../../model/entity";
import type { Quote } from "../../model/quote";
import type { CuratedFact, CuratedOf } from "../../schema/curation";
import { slugOf } from "../../text/slug-of";
import { quoted } from "../../text/visible";
import type { Path } from "../yaml/parse-yaml";
import type { Reading } from "./reading";

/** An entity that a fact names, under which key, of which type it must be, and whether its name must stand in the words. */
interface GroundedName {
  readonly key: Path;
  readonly id: string;
  readonly types?: readonly EntityType[];
  readonly grounded: boolean;
}

function mentionsOf(entry: CuratedFact): GroundedName[] {
  const one = (key: string, id: string | undefined, grounded: boolean, types?: EntityType[]): GroundedName[] =>
    id === undefined ? [] : [{ key: [key], id, grounded, ...(types && { types }) }];
  const many = (key: string, ids: readonly string[] = [], types?: EntityType[]): GroundedName[] =>
    ids.map((id, index) => ({ key: [key, index], id, grounded: true, ...(types && { types }) }));
  const speaker = one("saidBy", entry.saidBy, false);
  switch (entry.kind) {
    case "observation":
      return [...speaker, ...one("subject", entry.subject, false), ...one("partner", entry.partner, true, ["place"])];
    case "role":
      return [
        ...speaker,
        ...one("person", entry.person, true, ["person"]),
        ...one("organisation", entry.organisation, false),
      ];
    case "event":
      return [
        ...speaker,
        ...one("event", entry.event, false, ["event"]),
        ...one("place", entry.place, true, ["place", "organisation"]),
        ...many("participants", entry.participants),
        ...many("topics", entry.topics),
      ];
    case "statement":
      return [
        ...speaker,
        ...one("subject", entry.subject, true),
        ...one("partner", entry.partner, true, ["place"]),
        ...many("objects", entry.objects),
        ...one("scope", entry.scope, true),
      ];
  }
}

/** Whether every id of the entry is in the closed lists, and fits its place; reports those that do not. */
export function checkKnown(entry: CuratedFact, path: Path, reading: Reading): boolean {
  const { lists, report } = reading;
  let known = true;
  for (const { key, id, types } of mentionsOf(entry)) {
    const entity = lists.entities.get(id);
    const problem = lists.unknown("entity", id);
    if (problem) report([...path, ...key], problem);
    if (entity && types && !types.includes(entity.type)) report([...path, ...key], wrongType(id, entity.type, types));
    known &&= entity !== undefined;
  }
  if (entry.kind === "role") known = checkPost(entry, path, reading) && known;
  if (entry.kind === "statement") known = checkPredicate(entry, path, reading) && known;
  return known;
}

/** Whether the post is in its list; one that is called by its title or an alias is told its id. */
function checkPost({ post }: CuratedOf<"role">, path: Path, { lists, report }: Reading): boolean {
  const problem = lists.unknown("post", post);
  if (problem === undefined) return lists.posts.has(post);
  const called = [...lists.posts.values()].find(({ title, aliases = [] }) =>
    [title, ...aliases].some((name) => slugOf(name) === post),
  );
  report([...path, "post"], called ? { ...problem, fix: `did you mean "${called.id}"?` } : problem);
  return false;
}

function wrongType(id: string, type: EntityType, types: readonly EntityType[]) {
  return { found: `"${id}" (${type})`, expected: types.join(" or "), fix: "name an entity of that type" };
}

function checkPredicate(entry: Extract<CuratedFact, { kind: "statement" }>, path: Path, reading: Reading): boolean {
  const { lists, report } = reading;
  const predicate = lists.predicates.get(entry.predicate);
  if (predicate === undefined) {
    const problem = lists.unknown("predicate", entry.predicate);
    if (problem) report([...path, "predicate"], problem);
    return false;
  }
  if (predicate.partner !== (entry.partner !== undefined))
    report(path, {
      found: `"${entry.predicate}" ${entry.partner === undefined ? "without" : "with"} a partner`,
      expected: predicate.partner ? "a partner" : "no partner",
      fix: predicate.partner ? "add partner:" : "take partner away",
      ...(predicate.partner && { missing: "partner" }),
    });
  if (predicate.ranking && entry.wording === undefined)
    report(path, {
      found: `the ranking "${entry.predicate}" without its wording`,
      expected: "the article's words for it (main, largest, one of the leading)",
      fix: "add wording:",
      missing: "wording",
    });
  return true;
}

/** Reports every entity that neither quote nor context names, unless a note tells what stands for it. */
export function checkGrounds(entry: CuratedFact, spans: readonly Quote[], path: Path, reading: Reading): void {
  if (entry.note !== undefined) return;
  const words = spans.map(({ exact }) => exact).join("\n");
  for (const { key, id, grounded } of mentionsOf(entry)) {
    const entity = reading.lists.entities.get(id);
    if (!grounded || entity === undefined || isNamed(entity, words)) continue;
    reading.report([...path, ...key], {
      found: `"${id}", which neither quote nor context names`,
      expected: [entity.name, ...(entity.aliases ?? [])].slice(0, 6).map(quoted).join(" or "),
      fix: "add the span that names it to context, or a note that says which words stand for it",
    });
  }
}
