import { type FoundEntity, findEntities, isId } from "../../index";
import type { Dataset } from "../../model/dataset";
import type { Entity } from "../../model/entity";
import type { Ids } from "../../model/ids";
import { type CommandProblem, noMatch } from "../command-refusal";
import { nearest } from "./nearest";

/** What a name must stand for: words for it, and a test of an id. */
interface Kind {
  readonly what: string;
  readonly has: (data: Dataset, id: string) => boolean;
}

/** What the options and words of commands stand for. */
export const ENTITY_ROLES = {
  partner: { what: "a partner", has: isPartner },
  participant: { what: "someone or something that can take part", has: (data, id) => isId(data, "participant", id) },
  place: { what: "a place, or an organisation's seat", has: (data, id) => hasType(data, id, "place", "organisation") },
  person: { what: "a person", has: (data, id) => isId(data, "person", id) },
  organisation: {
    what: "an organisation or a country",
    has: (data, id) => hasType(data, id, "organisation", "place"),
  },
  speaker: {
    what: "someone whose words are reported",
    has: (data, id) => data.facts.some((fact) => fact.saidBy === id),
  },
  topic: { what: "something that was talked about", has: (data, id) => isTopic(data, id) },
  entity: { what: "a person, organisation, place or anything else that facts name", has: () => true },
} as const satisfies Record<string, Kind>;

const LISTED = 10;

/**
 * The id of what a text names: by its id, name, alias or code, in either case, or by words that only one name has.
 * Refuses a text that names nothing of the kind, or more than one thing, and lists what there is.
 */
export function resolveEntity(data: Dataset, where: string, typed: string, kind: keyof typeof ENTITY_ROLES): string {
  const { what, has }: Kind = ENTITY_ROLES[kind];
  const known = data.entities.filter(({ id }) => has(data, id));
  const found = findEntities({ entities: known }, typed);
  const exact = found.filter(({ match }) => match === "exact");
  const sure = exact.length > 0 ? exact : found.filter(({ match }) => match !== "near");
  const meant = sure.length > 0 ? sure : found;
  // A family name is the person's before it is that of the meetings named after them.
  const people = meant.filter(({ entity }) => entity.type === "person");
  const [only, ...others] = people.length === 1 ? people : meant;
  if (only !== undefined && others.length === 0) return only.entity.id;
  throw noMatch(only === undefined ? noneOf(where, typed, what, known) : severalOf(where, typed, what, meant));
}

function severalOf(where: string, typed: string, what: string, found: readonly FoundEntity<Ids>[]): CommandProblem {
  return {
    where,
    found: `“${typed}”, which can mean more than one`,
    expected: what,
    fix: ["give the whole name or the id of one of them:", ...listEntities(found.map(({ entity }) => entity))],
  };
}

function noneOf(where: string, typed: string, what: string, known: readonly Entity[]): CommandProblem {
  const near = nearest(
    typed,
    known.map(({ name }) => name),
  );
  const meant = known.filter(({ name }) => near.includes(name));
  const fix = meant.length > 0 ? "did you mean one of these?" : "give one of these, or see kz-eu-facts find TEXT:";
  return { where, found: `“${typed}”`, expected: what, fix: [fix, ...listEntities(meant.length > 0 ? meant : known)] };
}

function listEntities(entities: readonly Entity[]): string[] {
  const more = entities.length > LISTED ? [`and ${entities.length - LISTED} more`] : [];
  return [...entities.slice(0, LISTED).map(({ id, name }) => `${name} (${id})`), ...more];
}

function hasType(data: Dataset, id: string, ...types: readonly Entity["type"][]): boolean {
  return data.entities.some((entity) => entity.id === id && types.includes(entity.type));
}

function isPartner(data: Dataset, id: string): boolean {
  return data.facts.some((fact) => "partner" in fact && fact.partner === id);
}

/** What was talked about, or what has parts that were. */
function isTopic(data: Dataset, id: string): boolean {
  const talked = new Set(data.events.flatMap(({ topics }) => topics ?? []));
  const wholes = data.entities.flatMap(({ id: part, partOf }) => (talked.has(part) && partOf ? [partOf] : []));
  return talked.has(id) || wholes.includes(id);
}
