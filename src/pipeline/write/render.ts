import { isParticipant, isParty } from "../../fact/family-of-id";
import type { EntityType } from "../../model/entity";
import type { Ids } from "../../model/ids";
import type { Coverage } from "../check/coverage";
import type { Joined } from "./join-dataset";

/** The files of `data/`, by name. */
export type Modules = ReadonlyMap<string, string>;

const HEADER = "// Written by the build from seeds/. Do not edit: change the seeds.\n";
const WIDTH = 118;

/**
 * The modules of `data/`: literals without imports, the same bytes for the same dataset. The package has a wrapper for
 * each but `coverage`, which the site shows.
 */
export function render(data: Joined, coverage: Coverage): Modules {
  const { hash, latestArticle, ...lists } = data;
  const modules = Object.entries(lists).map(([name, rows]) => [`${name}.ts`, renderList(name, rows)] as const);
  return new Map([
    ...modules,
    ["release.ts", `${HEADER}export const release = ${literal({ hash, latestArticle }, 0)} as const;\n`],
    ["coverage.ts", `${HEADER}export const coverage = ${literal(coverage, 0)} as const;\n`],
    ["ids.ts", renderIds(data)],
  ]);
}

function renderList(name: string, rows: readonly object[]): string {
  const lines = rows.map((row) => `  ${literal(row, 2)},\n`).join("");
  return `${HEADER}export const ${name} = [${lines && "\n"}${lines}] as const;\n`;
}

/** A literal of TypeScript: on one line if it fits, else one member a line. */
function literal(value: unknown, indent: number): string {
  const flat = inline(value);
  if (indent + flat.length <= WIDTH || typeof value !== "object" || value === null) return flat;
  const pad = " ".repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, indent + 2))
    : Object.entries(value).map(([key, member]) => `${key}: ${literal(member, indent + 2)}`);
  return `${open}\n${members.map((member) => `${pad}${member},\n`).join("")}${" ".repeat(indent)}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${inline(member)}`);
  return `{ ${members.join(", ")} }`;
}

/** JSON, with what would end a line or a script element written as an escape. */
function scalar(value: unknown): string {
  return JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

const ENTITY_TYPES: readonly EntityType[] = [
  "person",
  "organisation",
  "place",
  "agreement",
  "event",
  "programme",
  "topic",
];

function renderIds(data: Joined): string {
  const families = familiesOf(data);
  const unions = families.map(([key, name, members]) =>
    union(`The id of ${ARTICLES[key] ?? `a ${key}`}.`, name, members),
  );
  const entity = `${comment("The id of any entity.")}export type EntityId = ${ENTITY_TYPES.map((type) => `${capital(type)}Id`).join(" | ")};\n`;
  const fact = `${comment("The id of any fact.")}export type FactId = ObservationId | RoleId | EventFactId | StatementId;\n`;
  const known = [...families, ["entity", "EntityId"] as const].map(([key, name]) => `  readonly ${key}: ${name};\n`);
  const doc = comment("The ids of the embedded dataset, by family.");
  return [HEADER + unions.join("\n"), entity, fact, `${doc}export interface KnownIds {\n${known.join("")}}\n`].join(
    "\n",
  );
}

type FamilyOfIds = [key: keyof Ids, name: string, ids: readonly string[]];

function familiesOf(data: Joined): FamilyOfIds[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const ofType = (type: EntityType) => ids(data.entities.filter((entity) => entity.type === type));
  const facts = [...data.observations, ...data.roles, ...data.events, ...data.statements];
  const named = { entities: data.entities, facts };
  return [
    ["article", "ArticleId", ids(data.articles)],
    ...ENTITY_TYPES.map((type): FamilyOfIds => [type, `${capital(type)}Id`, ofType(type)]),
    ["party", "PartyId", ids(data.entities.filter(({ id }) => isParty(named, id)))],
    ["participant", "ParticipantId", ids(data.entities.filter(({ id }) => isParticipant(named, id)))],
    ["post", "PostId", ids(data.posts)],
    ["indicator", "IndicatorId", ids(data.indicators)],
    ["predicate", "PredicateId", ids(data.predicates)],
    ["observation", "ObservationId", ids(data.observations)],
    ["role", "RoleId", ids(data.roles)],
    ["eventFact", "EventFactId", ids(data.events)],
    ["statement", "StatementId", ids(data.statements)],
    ["finding", "FindingId", ids(data.findings)],
  ];
}

const ARTICLES: Record<string, string> = {
  article: "an article",
  organisation: "an organisation",
  agreement: "an agreement",
  event: "an event",
  indicator: "an indicator",
  observation: "an observation",
  eventFact: "a passage that tells of an event",
  party: "a country, a union, or whatever else facts name as a partner",
  participant: "whoever can take part in something",
};

function union(doc: string, name: string, members: readonly string[]): string {
  const body = members.length === 0 ? " never" : members.map((id) => `\n  | ${JSON.stringify(id)}`).join("");
  return `${comment(doc)}export type ${name} =${body};\n`;
}

/** With the tags that the API reference asks of every export. */
function comment(text: string): string {
  return `/**\n * ${text}\n * @category Ids\n * @since 1.0.0\n */\n`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
