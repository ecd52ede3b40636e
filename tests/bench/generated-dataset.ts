import { indicators } from "../../src/dataset/indicators";
import { posts } from "../../src/dataset/posts";
import { predicates } from "../../src/dataset/predicates";
import type { Article } from "../../src/model/article";
import type { Dataset } from "../../src/model/dataset";
import type { Entity } from "../../src/model/entity";
import type { EventFact, FactBase, Observation, Role, Statement } from "../../src/model/fact";
import type { Quantity, Unit } from "../../src/model/quantity";
import type { Time } from "../../src/model/time";

// A dataset of the embedded one's shape, as large as asked: its vocabulary, and for every ten figures one article with
// five roles, seven passages on events and twenty statements. The same size always gives the same data.

const FIGURES_PER_ARTICLE = 10;
const FIRST_YEAR = 1995;
const YEARS = 30;
const REGIONS = ["eu", "asia", "gulf", "mercosur", "caucasus"];
const FORMS = ["meeting", "visit", "forum", "summit", "council", "announcement", "briefing"] as const;
const POSTS = ["minister", "ambassador", "chair", "director", "spokesperson"];
const SYLLABLES = [
  "ka",
  "ro",
  "mi",
  "san",
  "ver",
  "lo",
  "dji",
  "bek",
  "tur",
  "é",
  "na",
  "šo",
  "wil",
  "gan",
  "ос",
  "ра",
];
const TOPICS = [
  "energy",
  "transport",
  "research",
  "education",
  "trade",
  "water",
  "security",
  "health",
  "law",
  "culture",
];

type Rest<T> = Omit<T, keyof FactBase> & Partial<FactBase>;

/** All articles with their facts, and the entities that they name. */
export function generateDataset(figures: number): Dataset {
  const world = new World(figures);
  const articles = Array.from({ length: Math.ceil(figures / FIGURES_PER_ARTICLE) }, (_, index) => world.article(index));
  const observations = loaded(world.observations);
  const roles = loaded(world.roles);
  const events = loaded(world.events);
  const statements = loaded(world.statements);
  return {
    version: "0.0.0",
    hash: "",
    latestArticle: "2026-12-31",
    articles: loaded(articles),
    entities: loaded(world.entities()),
    indicators,
    predicates,
    posts,
    observations,
    roles,
    events,
    statements,
    facts: [...observations, ...roles, ...events, ...statements],
    findings: [],
    aliases: loaded(articles.map((_, index) => ({ from: `old.${index}`, to: world.roles[index]?.id ?? "" }))),
    withdrawn: [],
  };
}

/** As data lies in memory that was read from a file, and not put together word by word. */
function loaded<T>(items: readonly T[]): T[] {
  return JSON.parse(JSON.stringify(items)) as T[];
}

class World {
  readonly observations: Observation[] = [];
  readonly roles: Role[] = [];
  readonly events: EventFact[] = [];
  readonly statements: Statement[] = [];
  readonly #partners: readonly string[];
  readonly #persons: readonly string[];
  readonly #organisations: readonly string[];
  readonly #agreements: readonly string[];
  readonly #topics = TOPICS.flatMap((a) => [a, ...TOPICS.slice(0, 4).map((b) => `${a}-and-${b}`)]);
  readonly #random: () => number;
  #eventCount = 0;
  #start = 0;

  constructor(figures: number) {
    const many = Math.round(Math.sqrt(figures));
    this.#random = seeded(figures);
    this.#partners = [...REGIONS, ...named("partner", many)];
    this.#agreements = named("agreement", Math.ceil(many / 4));
    this.#organisations = named("organisation", Math.ceil(figures / 40));
    this.#persons = named("person", Math.ceil(figures / 10));
  }

  article(index: number): Article {
    const id = `a${padded(index)}`;
    const year = FIRST_YEAR + this.#below(YEARS);
    const published = this.#published(year + 1);
    const [partner, other] = [this.#one(this.#partners), this.#one(this.#partners)];
    this.#start = 0;
    this.#addFigures(id, index, year, partner, other);
    for (let count = 0; count < 5; count += 1) this.#addRole(id);
    for (let count = 0; count < 7; count += 1) this.#addPassage(id, count, published);
    this.#addStatements(id, index, partner);
    return {
      id,
      file: `${id}.txt`,
      sha256: "",
      length: this.#start,
      title: `Trade news ${index}`,
      body: [0, this.#start],
      published,
      publisher: { name: "The Paper", basis: "stated" },
      url: `https://example.org/${id}`,
      reportedBy: [this.#one(this.#organisations)],
    };
  }

  entities(): Entity[] {
    const place = (id: string, index: number): Entity =>
      index < REGIONS.length
        ? { id, type: "place", name: title(id), code: id.slice(0, 2).toUpperCase() }
        : { id, type: "place", name: title(id), partOf: this.#one(REGIONS) };
    const person = (id: string): Entity => {
      const word = () => title(Array.from({ length: 3 }, () => this.#one(SYLLABLES)).join(""));
      return { id, type: "person", name: `${word()} ${word()}`, aliases: [`${word()} ${word()}`] };
    };
    const organisation = (id: string): Entity => {
      return { id, type: "organisation", name: title(id), partOf: this.#one(this.#partners) };
    };
    const event = (id: string, index: number): Entity => {
      return { id, type: "event", name: title(id), ...(index % 3 > 0 && { partOf: `event-${padded(index - 1)}` }) };
    };
    return [
      { id: "kz", type: "place", name: "Kazakhstan", code: "KZ" },
      ...this.#partners.map(place),
      ...this.#agreements.map((id): Entity => ({ id, type: "agreement", name: title(id) })),
      ...this.#topics.map((id): Entity => ({ id, type: "topic", name: title(id).toLowerCase() })),
      ...this.#organisations.map(organisation),
      ...this.#persons.map(person),
      ...named("event", this.#eventCount).map(event),
    ];
  }

  #addFigures(article: string, index: number, year: number, partner: string, other: string): void {
    const months = lasting(`${year}-01`, `${year}-07`, `${year}-01-01`, `${year}-08-01`);
    const [exports, imports] = [100 + this.#below(400), 100 + this.#below(400)];
    const total = exports + imports + (this.#below(20) === 0 ? 9 : 0);
    const add = (
      indicator: string,
      period: Time | null,
      tenths: number,
      scale: number,
      changes?: Partial<Observation>,
    ) => this.#addFigure(article, { indicator, partner, period, tenths, scale }, changes);
    add("trade-turnover", whole(year), total, 9);
    add("exports", whole(year), exports, 9);
    add("imports", whole(year), imports, index % 50 === 7 ? 6 : 9);
    add("trade-turnover-growth", whole(year), this.#below(500) - 100, 0);
    add("exports", months, Math.floor(exports / 2), 9);
    add("imports", months, Math.floor(imports / 2), 9);
    add(index % 2 ? "imports-growth" : "exports-growth", whole(year), this.#below(500) - 100, 0);
    add("investment-inflow", whole(year), 10 + this.#below(90), 9, { partner: other });
    const since = lasting("2005", "..", "2005-01-01", null);
    const wording = index % 4 === 0 ? { wording: "gross inflow" } : {};
    add("investment-cumulative", index % 3 ? since : null, 1000 + 30 * (year - FIRST_YEAR), 9, { ...wording });
    if (index % 3 === 0) add("trade-share", whole(year), 10 + this.#below(300), 0);
    else if (index % 3 === 1) add("companies", null, 10 * (5 + this.#below(900)), 0);
    else this.#addCount(article);
  }

  #addCount(article: string): void {
    const changes: Partial<Observation> = { subject: this.#one(this.#agreements) };
    const tenths = 10 * (28 + this.#below(4));
    this.#addFigure(article, { indicator: "agreement-areas", period: null, tenths, scale: 0 }, changes);
  }

  #addFigure(
    article: string,
    about: { indicator: string; partner?: string; period: Time | null; tenths: number; scale: number },
    changes: Partial<Observation> = {},
  ): void {
    const { indicator, partner, period, tenths, scale } = about;
    const kind = indicators.find(({ id }) => id === indicator)?.unit ?? "1";
    const quantity = this.#quantity(tenths, scale, kind === "currency" ? "USD" : kind);
    const place = { subject: "kz", ...(partner !== undefined && { partner }), ...changes };
    const parties = [place.subject, place.partner].filter((id) => id !== undefined).join("-");
    const id = `${indicator}.${parties}.${period?.edtf.replace("/", "--") ?? "undated"}.${article}`;
    const fact = this.#fact(id, article, period, quantity.stated);
    this.observations.push({
      ...fact,
      kind: "observation",
      indicator,
      quantity,
      sentence: fact.quote,
      ...place,
    });
  }

  #quantity(tenths: number, scale: number, unit: Unit): Quantity {
    const tenth = 10 ** Math.max(scale - 1, 0);
    const at = (count: number): number => (scale > 0 ? count * tenth : count / 10);
    const isOver = this.#below(10) === 0;
    return {
      stated: `${isOver ? "over " : ""}${tenths / 10}`,
      hedge: isOver ? "over" : null,
      value: at(tenths),
      unit,
      unitFrom: "words",
      writtenScale: scale,
      decimals: 1,
      min: isOver ? at(tenths) : at(tenths - 0.5),
      max: isOver ? null : at(tenths + 0.5),
    };
  }

  #addRole(article: string): void {
    const [person, organisation, post] = [this.#one(this.#persons), this.#one(this.#organisations), this.#one(POSTS)];
    const year = FIRST_YEAR + this.#below(YEARS);
    const period = this.#below(5) === 0 ? lasting(`${year}`, "..", `${year}-01-01`, null) : null;
    const id = `role.${person}.${organisation}.${post}.${article}-${this.roles.length}`;
    this.roles.push({
      ...this.#fact(id, article, period, title(post)),
      kind: "role",
      person,
      post,
      role: title(post),
      organisation,
    });
  }

  #addPassage(article: string, count: number, published: Time): void {
    const isNew = count % 2 === 0 || this.#eventCount === 0;
    const event = `event-${padded(isNew ? this.#eventCount : this.#below(this.#eventCount))}`;
    if (isNew) this.#eventCount += 1;
    const status = this.#below(5) === 0 ? ({ status: "planned" } as const) : {};
    this.events.push({
      ...this.#fact(`event.${event}.${article}-${count}`, article, this.#below(3) > 0 ? published : null, event),
      kind: "event",
      event,
      form: this.#one(FORMS),
      ...(this.#below(2) > 0 && { place: this.#one(this.#partners) }),
      participants: Array.from({ length: this.#below(4) }, () => this.#one(this.#persons)),
      topics: Array.from({ length: this.#below(3) }, () => this.#one(this.#topics)),
      ...status,
    });
  }

  /** Three lists of areas under one quote each, and eleven statements with quotes of their own. */
  #addStatements(article: string, index: number, partner: string): void {
    const agreement = this.#one(this.#agreements);
    for (let list = 0; list < 3; list += 1) {
      const objects = [...new Set(Array.from({ length: 3 }, () => this.#one(this.#topics)))];
      const words = `It covers ${objects.join(", ").replaceAll("-", " ")}`;
      const quote = this.#quote(words);
      for (const object of objects)
        this.#addStatement(article, { subject: agreement, predicate: "covers", object, quote });
    }
    const topic = (): string => this.#one(this.#topics);
    for (const object of [topic(), topic(), topic(), topic(), topic()])
      this.#addStatement(article, { subject: "kz", partner, predicate: "cooperates-on", object });
    for (const object of [topic(), topic(), topic()])
      this.#addStatement(article, { subject: partner, partner: "kz", predicate: "interested-in", object });
    const operator = this.#one(this.#organisations);
    this.#addStatement(article, { subject: operator, predicate: "operates-in", object: "kz" });
    const ranking = index % 10 > 0 ? "supports" : "main-trade-partner-of";
    this.#addStatement(article, { subject: partner, predicate: ranking, object: this.#one(this.#partners) });
    this.#addStatement(article, { subject: partner, predicate: "member-of", object: this.#one(REGIONS) });
  }

  #addStatement(
    article: string,
    about: Pick<Rest<Statement>, "subject" | "partner" | "predicate" | "object" | "quote">,
  ) {
    const id = `${about.predicate}.${about.subject}.${about.object}.${article}-${this.statements.length}`;
    this.statements.push({ ...this.#fact(id, article, null, about.object), kind: "statement", ...about });
  }

  #fact(id: string, article: string, period: Time | null, words: string): Omit<FactBase, "kind"> {
    const speaker = this.#below(2) > 0 ? ({ voice: "indirect", saidBy: this.#one(this.#persons) } as const) : undefined;
    return { id, period, article, quote: this.#quote(words), ...(speaker ?? { voice: "article" }) };
  }

  #quote(exact: string): FactBase["quote"] {
    const start = this.#start;
    this.#start += exact.length + 1;
    return { exact, start, end: start + exact.length };
  }

  #published(year: number): Time {
    const [month, day] = [1 + this.#below(12), 1 + this.#below(27)];
    const dayOf = (number: number): string =>
      `${year}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
    const [from, before] = [dayOf(day), dayOf(day + 1)];
    return { edtf: from, holds: "once", from, before, stated: from, basis: "stated" };
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #one<T>(items: readonly T[]): T {
    return items[this.#below(items.length)] as T;
  }
}

function whole(year: number): Time {
  return {
    edtf: `${year}`,
    holds: "throughout",
    from: `${year}-01-01`,
    before: `${year + 1}-01-01`,
    stated: `in ${year}`,
    basis: "stated",
  };
}

function lasting(first: string, last: string, from: string, before: string | null): Time {
  return { edtf: `${first}/${last}`, holds: "throughout", from, before, stated: null, basis: "stated" };
}

function named(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${padded(index)}`);
}

function padded(index: number): string {
  return String(index).padStart(5, "0");
}

function title(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
