import type { Entity } from "../../../src/model/entity";
import type { EventFact, Observation, Role, Statement } from "../../../src/model/fact";
import { numbered, padded, titleOf } from "./ids";
import { Random } from "./random";

const REGIONS = ["eu", "asia", "gulf", "mercosur", "caucasus"];
const SYLLABLES = "ka ro mi san ver lo dji bek tur é na šo wil gan ос ра".split(" ");
const TOPICS = "energy transport research education trade water security health law culture".split(" ");

/** Whom the articles name, the facts so far, and the chance that chooses. */
export interface World {
  readonly random: Random;
  readonly regions: readonly string[];
  readonly partners: readonly string[];
  readonly agreements: readonly string[];
  readonly organisations: readonly string[];
  readonly persons: readonly string[];
  readonly topics: readonly string[];
  readonly observations: Observation[];
  readonly roles: Role[];
  readonly events: EventFact[];
  readonly statements: Statement[];
  /** How many events have been told of. */
  eventCount: number;
}

/** As many parties as the figures call for. */
export function worldFor(figures: number): World {
  const many = Math.round(Math.sqrt(figures));
  return {
    random: new Random(figures),
    regions: REGIONS,
    partners: [...REGIONS, ...numbered("partner", many)],
    agreements: numbered("agreement", Math.ceil(many / 4)),
    organisations: numbered("organisation", Math.ceil(figures / 40)),
    persons: numbered("person", Math.ceil(figures / 10)),
    topics: TOPICS.flatMap((a) => [a, ...TOPICS.slice(0, 4).map((b) => `${a}-and-${b}`)]),
    observations: [],
    roles: [],
    events: [],
    statements: [],
    eventCount: 0,
  };
}

export function entitiesOf(world: World): Entity[] {
  const { partners, agreements, organisations, persons, topics, eventCount } = world;
  return [
    { id: "kz", type: "place", name: "Kazakhstan", code: "KZ" },
    ...partners.map((id, index) => place(world, id, index)),
    ...agreements.map((id): Entity => ({ id, type: "agreement", name: titleOf(id) })),
    ...topics.map((id): Entity => ({ id, type: "topic", name: titleOf(id).toLowerCase() })),
    ...organisations.map((id) => organisation(world, id)),
    ...persons.map((id) => person(world, id)),
    ...numbered("event", eventCount).map(event),
  ];
}

function place({ random }: World, id: string, index: number): Entity {
  return index < REGIONS.length
    ? { id, type: "place", name: titleOf(id), code: id.slice(0, 2).toUpperCase() }
    : { id, type: "place", name: titleOf(id), partOf: random.one(REGIONS) };
}

function organisation({ random, partners }: World, id: string): Entity {
  return { id, type: "organisation", name: titleOf(id), partOf: random.one(partners) };
}

function person({ random }: World, id: string): Entity {
  const word = () => titleOf(random.several(3, SYLLABLES).join(""));
  return { id, type: "person", name: `${word()} ${word()}`, aliases: [`${word()} ${word()}`] };
}

/** Two of three are a part of the one before. */
function event(id: string, index: number): Entity {
  return { id, type: "event", name: titleOf(id), ...(index % 3 > 0 && { partOf: `event-${padded(index - 1)}` }) };
}
