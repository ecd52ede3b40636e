import { deepStrictEqual } from "node:assert/strict";
import { distance } from "fastest-levenshtein";
import {
  agreementAreas,
  audit,
  cite,
  conflicts,
  type DateRange,
  factById,
  factsAbout,
  factsDuring,
  factsInArticle,
  findEntities,
  findingsOf,
  growth,
  investmentTotals,
  knownOn,
  meetings,
  officeHolders,
  officials,
  repaired,
  rolesOn,
  series,
  sourceOf,
  subtract,
  tradeSeries,
  tradeTable,
  upcoming,
} from "../../src/index";
import type { Article } from "../../src/model/article";
import type { Dataset } from "../../src/model/dataset";
import type { EventFact, Fact, Observation, Role } from "../../src/model/fact";
import { plainWords } from "../../src/query/names/plain-words";
import { generateDataset } from "./generated-dataset";

// Every helper against the loop that one would write by hand for the same question, on generated data. Both give the
// same answer, which is checked first, and take turns, so that what else the machine does slows both. `npm run bench:query`
// A loop reads words and computes bounds by the same functions as the helper does: what is compared is the way through
// the data. From 10⁴ figures on a helper may take twice as long as its loop; the audit, per n log n, twice as long for
// 10⁵ figures as for 10³.

const SIZES = [1_000, 10_000, 100_000];
const JUDGED_FROM = 10_000;
const MOST_TIMES = 2;
const LEAST_ROUNDS = 3;
const MS_A_CASE = 100;
const MS_A_SAMPLE = 1;

interface Case {
  readonly name: string;
  readonly loop: (data: Dataset) => unknown;
  readonly helper: (data: Dataset) => unknown;
}

function run(): boolean {
  const perStep: number[] = [];
  let isFast = true;
  print(["figures", "helper", "loop ms", "helper ms", "ratio"]);
  for (const size of SIZES) {
    const generated = generateDataset(size);
    const audited = timeAudit(generated, size);
    perStep.push(audited.ms / (size * Math.log2(size)));
    const data = { ...generated, findings: findingsOf(audited.checks) };
    for (const each of CASES) isFast = compareTimes(each, data, size) && isFast;
  }
  const times = Math.max(...perStep) / (perStep[0] ?? 0);
  print(["figures", "audit", "ms", "ns/(n log n)", "growth"]);
  for (const [index, step] of perStep.entries()) {
    const size = SIZES[index] ?? 0;
    const ms = step * size * Math.log2(size);
    print([String(size), "audit", ms.toFixed(0), (step * 1e6).toFixed(0), mark(step / (perStep[0] ?? 0), true)]);
  }
  return isFast && times <= MOST_TIMES;
}

/** In time of the processor: one run of the largest takes seconds, in which anything can happen to the clock. */
function timeAudit(data: Dataset, size: number): { ms: number; checks: ReturnType<typeof audit> } {
  let checks: ReturnType<typeof audit> = [];
  const times = Array.from({ length: Math.ceil(30_000 / size) }, () => {
    const start = process.cpuUsage();
    checks = audit(data);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { ms: median(times), checks };
}

/** `true` unless the helper takes too long. A ratio that is too high is taken again: another process can have had the processor. */
function compareTimes({ name, loop, helper }: Case, data: Dataset, size: number): boolean {
  const start = performance.now();
  const answer = loop(data);
  const times = Math.ceil(MS_A_SAMPLE / (performance.now() - start));
  deepStrictEqual(answer, helper(data), `${name}: the loop does not give the same answer`);
  const measure = (): [number, number] =>
    takeTurns(
      () => loop(data),
      () => helper(data),
      times,
    );
  let [theirs, ours] = measure();
  if (ours > MOST_TIMES * theirs) [theirs, ours] = measure();
  const isJudged = size >= JUDGED_FROM;
  print([String(size), name, theirs.toFixed(4), ours.toFixed(4), mark(ours / theirs, isJudged)]);
  return !isJudged || ours <= MOST_TIMES * theirs;
}

function takeTurns(a: () => unknown, b: () => unknown, times: number): [number, number] {
  const [timesA, timesB]: [number[], number[]] = [[], []];
  const start = performance.now();
  for (let round = 0; round < LEAST_ROUNDS || performance.now() - start < MS_A_CASE; round += 1) {
    const isEven = round % 2 === 0;
    if (isEven) timesA.push(timeOf(a, times));
    timesB.push(timeOf(b, times));
    if (!isEven) timesA.push(timeOf(a, times));
  }
  return [median(timesA), median(timesB)];
}

function timeOf(task: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) task();
  return (performance.now() - start) / times;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function mark(times: number, isJudged: boolean): string {
  return `${times.toFixed(2)}${times > MOST_TIMES ? (isJudged ? "!" : " ") : " "}`;
}

function print([size = "", name = "", ...cells]: readonly string[]): void {
  process.stdout.write(`${size.padStart(7)}  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(13)).join("")}\n`);
}

// The questions. Whom or what they ask about is in the middle of the data.

function middle<T>(items: readonly T[]): T {
  const item = items[items.length >> 1];
  if (item === undefined) throw new Error("no data");
  return item;
}

const PARTNER = "partner-00007";
const DAY = "2010-06-15";
const SPAN = { from: "2010-01-01", before: "2011-01-01" };
const personIn = (data: Dataset): string => middle(data.roles).person;
const factIn = (data: Dataset): Fact => middle(data.facts);

const CASES: readonly Case[] = [
  {
    name: "series, one partner",
    loop: (data) => seriesLoop(data, "imports", PARTNER, true),
    helper: (data) => series(data, { indicator: "imports", partner: PARTNER }),
  },
  {
    name: "series, all partners",
    loop: (data) => seriesLoop(data, "imports", undefined, false),
    helper: (data) => series(data, { indicator: "imports", frequency: "all" }),
  },
  {
    name: "tradeSeries",
    loop: (data) => seriesLoop(data, "exports", PARTNER, false),
    helper: (data) => tradeSeries(data, { partner: PARTNER, flow: "exports", frequency: "all" }),
  },
  {
    name: "tradeTable",
    loop: (data) => tradeTableLoop(data, PARTNER),
    helper: (data) => tradeTable(data, { partner: PARTNER }),
  },
  {
    name: "investmentTotals, one partner",
    loop: (data) => totalsLoop(data, PARTNER),
    helper: (data) => investmentTotals(data, { partner: PARTNER }),
  },
  {
    name: "investmentTotals, all partners",
    loop: (data) => totalsLoop(data),
    helper: (data) => investmentTotals(data),
  },
  { name: "officials", loop: (data) => officialsLoop(data), helper: (data) => officials(data) },
  {
    name: "officials, one organisation",
    loop: (data) => officialsLoop(data, "eu"),
    helper: (data) => officials(data, { organisation: "eu" }),
  },
  {
    name: "rolesOn",
    loop: (data) => rolesOnLoop(data, personIn(data), DAY),
    helper: (data) => rolesOn(data, personIn(data), DAY),
  },
  {
    name: "officeHolders",
    loop: (data) => officeHoldersLoop(data, PARTNER, DAY),
    helper: (data) => officeHolders(data, { organisation: PARTNER, on: DAY }),
  },
  { name: "meetings", loop: (data) => meetingsLoop(data, {}), helper: (data) => meetings(data) },
  {
    name: "meetings, one place and year",
    loop: (data) => meetingsLoop(data, { place: "eu", during: SPAN }),
    helper: (data) => meetings(data, { place: "eu", during: SPAN }),
  },
  {
    name: "meetings between two",
    loop: (data) => meetingsBetweenLoop(data, "eu", "asia"),
    helper: (data) => meetings(data, { between: ["eu", "asia"] }),
  },
  { name: "upcoming", loop: (data) => upcomingLoop(data, DAY), helper: (data) => upcoming(data, DAY) },
  {
    name: "agreementAreas",
    loop: (data) => areasLoop(data, "agreement-00001"),
    helper: (data) => agreementAreas(data, "agreement-00001"),
  },
  {
    name: "findEntities, a name",
    loop: (data) => findLoop(data, "Sanver Lokami"),
    helper: (data) => findEntities(data, "Sanver Lokami"),
  },
  {
    name: "findEntities, a start",
    loop: (data) => findLoop(data, "wilg"),
    helper: (data) => findEntities(data, "wilg"),
  },
  {
    name: "factsAbout",
    loop: (data) => aboutLoop(data, PARTNER),
    helper: (data) => factsAbout(data, PARTNER),
  },
  {
    name: "factsInArticle",
    loop: (data) => inArticleLoop(data, middle(data.articles).id),
    helper: (data) => factsInArticle(data, middle(data.articles).id),
  },
  { name: "factsDuring", loop: (data) => duringLoop(data, SPAN), helper: (data) => factsDuring(data, SPAN) },
  {
    name: "factById",
    loop: (data) => byIdLoop(data, factIn(data).id),
    helper: (data) => factById(data, factIn(data).id),
  },
  {
    name: "factById, renamed",
    loop: (data) => byIdLoop(data, middle(data.aliases).from),
    helper: (data) => factById(data, middle(data.aliases).from),
  },
  {
    name: "sourceOf",
    loop: (data) => sourceLoop(data, middle(data.statements)),
    helper: (data) => sourceOf(data, middle(data.statements)),
  },
  { name: "knownOn", loop: (data) => knownOnLoop(data, DAY), helper: (data) => knownOn(data, DAY) },
  {
    name: "cite",
    loop: (data) => citeLoop(data, factIn(data).id),
    helper: (data) => cite(data, factIn(data).id, "text"),
  },
  { name: "conflicts", loop: (data) => conflictsLoop(data), helper: (data) => conflicts(data) },
  {
    name: "conflicts, one fact",
    loop: (data) => conflictsLoop(data, middle(data.observations).id),
    helper: (data) => conflicts(data, middle(data.observations).id),
  },
  { name: "repaired", loop: (data) => repairedLoop(data), helper: (data) => repaired(data) },
];

// Steps that loops share.

const LAST = "~";
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const startOf = (date: DateRange | null): string => date?.from ?? date?.before ?? LAST;
const byDate = (a: DateRange | null, b: DateRange | null): number =>
  byText(startOf(a), startOf(b)) || byText(a?.before ?? LAST, b?.before ?? LAST);

/** The places in the order of publication of the articles that the facts are from. */
function rankArticles(
  facts: readonly Fact[],
  articles: readonly Article[],
  order: (a: Article, b: Article) => number,
): Map<string, number> {
  const needed = new Set<string>();
  for (const fact of facts) needed.add(fact.article);
  const found: Article[] = [];
  for (const article of articles) if (needed.has(article.id)) found.push(article);
  found.sort(order);
  return new Map(found.map(({ id }, index) => [id, index]));
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function certaintyIn(date: DateRange, { from, before }: DateRange): "definitely" | "possibly" | undefined {
  if (date.from !== null && before !== null && date.from >= before) return undefined;
  if (date.before !== null && from !== null && date.before <= from) return undefined;
  const isInside =
    (from === null || (date.from !== null && date.from >= from)) &&
    (before === null || (date.before !== null && date.before <= before));
  return isInside ? "definitely" : "possibly";
}

function partsLoop(entities: Dataset["entities"], whole: string): Set<string> {
  const parts = new Map<string, string[]>();
  for (const { id, partOf } of entities) if (partOf !== undefined) addTo(parts, partOf, id);
  const found = new Set([whole]);
  for (const id of found) for (const part of parts.get(id) ?? []) found.add(part);
  return found;
}

// Figures.

function figuresLoop(data: Dataset, indicators: readonly string[], partner?: string, years = false): Observation[] {
  const found: Observation[] = [];
  for (const figure of data.observations) {
    if (partner !== undefined && figure.partner !== partner) continue;
    if (!indicators.includes(figure.indicator)) continue;
    if (years && figure.period?.edtf.length !== 4) continue;
    found.push(figure);
  }
  const ranks = rankArticles(found, data.articles, (a, b) => byDate(a.published, b.published));
  return found.sort((a, b) => (ranks.get(a.article) ?? 0) - (ranks.get(b.article) ?? 0));
}

type Span = DateRange & { edtf: string };

function placeKey({ subject, partner, status, article }: Observation, period: Span | null): string {
  const days = period && `${period.edtf.startsWith("[")} ${period.from} ${period.before}`;
  return `${subject} ${partner} ${status} ${days} ${period?.before ? "" : article}`;
}

function pointKey(figure: Observation, period: Span | null): string {
  return `${figure.indicator} ${figure.quantity.unit} ${placeKey(figure, period)}`;
}

function placeOf({ subject, partner, status, period }: Observation) {
  return {
    period: period?.edtf ?? null,
    from: period?.from ?? null,
    before: period?.before ?? null,
    ...(period?.edtf.length === 4 && { year: Number(period.edtf) }),
    subject,
    ...(partner !== undefined && { partner }),
    ...(status !== undefined && { status }),
  };
}

const bounded = (min: number, max: number) => ({
  min: min === -Infinity ? null : min,
  max: max === Infinity ? null : max,
});

function sideLoop(facts: Observation[]) {
  let [low, high] = [-Infinity, Infinity];
  for (const { quantity } of facts) {
    if (quantity.min !== null && quantity.min > low) low = quantity.min;
    if (quantity.max !== null && quantity.max < high) high = quantity.max;
  }
  return { low, high, side: { ...bounded(low, high), facts } };
}

function sidesLoop(facts: readonly Observation[]) {
  const sides: Observation[][] = [];
  let end = -Infinity;
  const lowest = [...facts].sort((a, b) => (a.quantity.min ?? -Infinity) - (b.quantity.min ?? -Infinity) || 0);
  for (const fact of lowest) {
    const high = fact.quantity.max ?? Infinity;
    if ((fact.quantity.min ?? -Infinity) < end) {
      sides.at(-1)?.push(fact);
      end = Math.min(end, high);
    } else {
      sides.push([fact]);
      end = high;
    }
  }
  return sides.map((side) => sideLoop(side).side);
}

function pointLoop(facts: Observation[]) {
  const chosen = facts.at(-1) as Observation;
  const { low, high, side } = sideLoop(facts);
  const isDisputed = facts.length > 1 && low >= high;
  let [least, most] = [Infinity, -Infinity];
  const wordings = new Set<string | null>();
  for (const { quantity, wording } of facts) {
    least = Math.min(least, quantity.min ?? -Infinity);
    most = Math.max(most, quantity.max ?? Infinity);
    wordings.add(wording ?? null);
  }
  return {
    ...placeOf(chosen),
    value: chosen.quantity.value,
    unit: chosen.quantity.unit,
    derived: false,
    ...(isDisputed ? bounded(least, most) : bounded(low, high)),
    agreement: facts.length === 1 ? "single" : isDisputed ? "disputed" : "agreed",
    sides: isDisputed ? sidesLoop(facts) : [side],
    chosen,
    facts: [chosen, ...facts.slice(0, -1)],
    wordings: [...wordings],
  };
}

type Point = ReturnType<typeof pointLoop>;

function pointsLoop(figures: readonly Observation[]): Map<string, Point> {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) addTo(groups, pointKey(figure, figure.period), figure);
  const points = new Map<string, Point>();
  for (const [key, facts] of groups) points.set(key, pointLoop(facts));
  return points;
}

function seriesLoop(data: Dataset, indicator: string, partner: string | undefined, years: boolean): Point[] {
  return [...pointsLoop(figuresLoop(data, [indicator], partner, years)).values()].sort(byDate);
}

const GROWTHS = ["trade-turnover-growth", "exports-growth", "imports-growth"] as const;
const FLOWS = ["trade-turnover", "exports", "imports"] as const;

function tradeTableLoop(data: Dataset, partner: string): unknown[] {
  const points = pointsLoop(figuresLoop(data, [...FLOWS, ...GROWTHS], partner));
  const places = new Map<string, Point[]>();
  for (const point of points.values()) addTo(places, placeKey(point.chosen, point.chosen.period), point);
  const rows: (ReturnType<typeof placeOf> & object)[] = [];
  for (const together of places.values()) {
    const units = new Set<string | null>();
    for (const point of together) if (FLOWS.some((id) => id === point.chosen.indicator)) units.add(point.unit);
    if (units.size === 0) units.add(null);
    for (const unit of units) rows.push(rowLoop(together, unit, points));
  }
  rows.sort(byDate);
  return [...rows.filter(({ year }) => year !== undefined), ...rows.filter(({ year }) => year === undefined)];
}

function rowLoop(together: readonly Point[], unit: string | null, points: ReadonlyMap<string, Point>) {
  const pick = (id: string, ofUnit: boolean): Point | null =>
    together.find((point) => point.chosen.indicator === id && (!ofUnit || point.unit === unit)) ?? null;
  const [turnover = null, exports = null, imports = null] = FLOWS.map((id) => pick(id, true));
  const [ofTurnover = null, ofExports = null, ofImports = null] = GROWTHS.map((id) => pick(id, false));
  const growthOf = (now: Point | null, stated: Point | null) => ({ computed: now && growthLoop(now, points), stated });
  return {
    ...placeOf((together[0] as Point).chosen),
    unit,
    turnover,
    exports,
    imports,
    balance: exports && imports && { value: exports.value - imports.value, ...subtract(exports, imports) },
    growth: {
      turnover: growthOf(turnover, ofTurnover),
      exports: growthOf(exports, ofExports),
      imports: growthOf(imports, ofImports),
    },
  };
}

function growthLoop(now: Point, points: ReadonlyMap<string, Point>) {
  const { period } = now.chosen;
  if (!period?.from || !period.before) return null;
  const lessOne = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const span = { edtf: period.edtf, from: lessOne(period.from), before: lessOne(period.before) };
  const then = points.get(pointKey(now.chosen, span));
  if (then === undefined || then.value <= 0) return null;
  return { value: Math.round(((now.value - then.value) / then.value) * 1e8) / 1e6, ...growth(now, then) };
}

function totalsLoop(data: Dataset, partner?: string): unknown[] {
  const groups = new Map<string, Map<string | undefined, Observation[]>>();
  for (const figure of figuresLoop(data, ["investment-cumulative"], partner)) {
    const key = pointKey(figure, figure.period);
    const byWording = groups.get(key) ?? new Map<string | undefined, Observation[]>();
    groups.set(key, byWording);
    byWording.set(figure.wording, [...(byWording.get(figure.wording) ?? []), figure]);
  }
  const totals: unknown[] = [];
  for (const byWording of groups.values())
    for (const [wording, facts] of byWording)
      totals.push({ ...pointLoop(facts), since: facts[0]?.period?.from ?? null, wording: wording ?? null });
  return totals;
}

// People.

const byLastDay = (a: Article, b: Article): number =>
  byText(a.published.before ?? LAST, b.published.before ?? LAST) ||
  byText(a.published.from ?? "", b.published.from ?? "") ||
  byText(a.id, b.id);

function byPublication<T extends Fact>(facts: readonly T[], articles: readonly Article[]): T[] {
  const ranks = rankArticles(facts, articles, byLastDay);
  return [...facts].sort(
    (a, b) => (ranks.get(a.article) ?? 0) - (ranks.get(b.article) ?? 0) || a.quote.start - b.quote.start,
  );
}

function postsLoop(roles: readonly Role[], articles: readonly Article[]) {
  const groups = new Map<string, Role[]>();
  for (const role of byPublication(roles, articles))
    addTo(groups, `${role.person}\n${role.organisation}\n${role.post}`, role);
  return [...groups.keys()].sort(byText).map((key) => {
    const own = groups.get(key) ?? [];
    const { person, organisation, post } = own[0] as Role;
    return { person, organisation, post, roles: own };
  });
}

type Posts = ReturnType<typeof postsLoop>;

function officialsLoop(data: Dataset, organisation?: string): unknown[] {
  const organisations = organisation === undefined ? null : partsLoop(data.entities, organisation);
  const roles = data.roles.filter((role) => organisations === null || organisations.has(role.organisation));
  const people = new Map<string, { person: string; name: string; posts: Posts }>();
  for (const post of postsLoop(roles, data.articles)) {
    const known = people.get(post.person);
    if (known) known.posts.push(post);
    else people.set(post.person, { person: post.person, name: post.person, posts: [post] });
  }
  for (const { id, name } of data.entities) {
    const known = people.get(id);
    if (known) known.name = name;
  }
  return [...people.values()];
}

function heldLoop(roles: readonly Role[], articles: readonly Article[], day: string): unknown[] {
  const published = new Map<string, DateRange>();
  const needed = new Set(roles.map(({ article }) => article));
  for (const article of articles) if (needed.has(article.id)) published.set(article.id, article.published);
  const covers = (date: DateRange | undefined): boolean =>
    date !== undefined && (date.from === null || date.from <= day) && (date.before === null || day < date.before);
  const held: Record<"stated" | "as-of-article" | "unknown", unknown[]> = {
    stated: [],
    "as-of-article": [],
    unknown: [],
  };
  for (const post of postsLoop(roles, articles)) {
    let certainty: keyof typeof held | undefined;
    for (const role of post.roles) {
      if (role.period !== null) {
        if (covers(role.period)) certainty = "stated";
      } else if (certainty !== "stated") {
        if (role.status === undefined && covers(published.get(role.article))) certainty = "as-of-article";
        else certainty ??= "unknown";
      }
    }
    if (certainty !== undefined) held[certainty].push({ ...post, certainty });
  }
  return [...held.stated, ...held["as-of-article"], ...held.unknown];
}

function rolesOnLoop(data: Dataset, person: string, day: string): unknown[] {
  const own: Role[] = [];
  for (const role of data.roles) if (role.person === person) own.push(role);
  return heldLoop(own, data.articles, day);
}

function officeHoldersLoop(data: Dataset, organisation: string, day: string): unknown[] {
  const organisations = partsLoop(data.entities, organisation);
  const roles: Role[] = [];
  for (const role of data.roles) if (organisations.has(role.organisation)) roles.push(role);
  return heldLoop(roles, data.articles, day);
}

// Events.

interface Asked {
  readonly place?: string;
  readonly during?: DateRange;
}

interface Told {
  readonly groups: ReadonlyMap<string, EventFact[]>;
  readonly entities: ReadonlyMap<string, Dataset["entities"][number]>;
}

function toldLoop(data: Dataset, events: readonly EventFact[]): Told {
  const groups = new Map<string, EventFact[]>();
  for (const passage of events) addTo(groups, passage.event, passage);
  return { groups, entities: new Map(data.entities.map((entity) => [entity.id, entity])) };
}

/** The first answer of an event or of what it is part of. */
function askWider<T>({ groups, entities }: Told, event: string, ask: (passages: EventFact[]) => T | undefined) {
  const seen = new Set<string>();
  for (let id: string | undefined = event; id !== undefined && !seen.has(id); id = entities.get(id)?.partOf) {
    seen.add(id);
    const passages = groups.get(id);
    const answer = passages && ask(passages);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function placesLoop(passages: readonly EventFact[]): string[] | undefined {
  const places = new Set<string>();
  for (const { place } of passages) if (place !== undefined) places.add(place);
  return places.size === 0 ? undefined : [...places];
}

function dateLoop(passages: readonly EventFact[]): (DateRange & { datedBy: EventFact[] }) | undefined {
  let datedBy = passages.filter(({ period, status }) => period !== null && status === undefined);
  if (datedBy.length === 0) datedBy = passages.filter(({ period }) => period !== null);
  if (datedBy.length === 0) return undefined;
  let [from, before, first, end]: [string | null, string | null, string | null, string | null] = [null, null, LAST, ""];
  for (const { period } of datedBy) {
    if (period === null) continue;
    if (period.from !== null && (from === null || period.from > from)) from = period.from;
    if (period.before !== null && (before === null || period.before < before)) before = period.before;
    if (first !== null && (period.from === null || period.from < first)) first = period.from;
    if (end !== null && (period.before === null || period.before > end)) end = period.before;
  }
  return from !== null && before !== null && from >= before
    ? { from: first, before: end, datedBy }
    : { from, before, datedBy };
}

const UNDATED = { from: null, before: null, datedBy: [] };

function meetingLoop(told: Told, event: string, passages: EventFact[]) {
  const { from, before, datedBy } = askWider(told, event, dateLoop) ?? UNDATED;
  const [participants, topics] = [new Set<string>(), new Set<string>()];
  let ordinal: number | undefined;
  for (const passage of passages) {
    for (const id of passage.participants) participants.add(id);
    for (const id of passage.topics ?? []) topics.add(id);
    ordinal ??= passage.ordinal;
  }
  const statuses = passages.map(({ status }) => status);
  const entity = told.entities.get(event);
  return {
    event,
    name: entity?.name ?? event,
    form: (passages[0] as EventFact).form,
    status: statuses.includes(undefined)
      ? "reported"
      : ["planned", "target", "possible"].find((status) => statuses.some((each) => each === status)),
    date: { from, before },
    datedBy: [...datedBy],
    places: askWider(told, event, placesLoop) ?? [],
    participants: [...participants],
    topics: [...topics],
    ...(ordinal !== undefined && { ordinal }),
    ...(entity?.partOf !== undefined && { partOf: entity.partOf }),
    passages,
  };
}

const MILESTONES = new Set<string>(["announcement", "founding", "entry-into-force", "anniversary"]);

function meetingsLoop(data: Dataset, { place, during }: Asked) {
  const told = toldLoop(data, byPublication(data.events, data.articles));
  const places = place === undefined ? undefined : partsLoop(data.entities, place);
  const range = during ?? { from: null, before: null };
  const found = [];
  for (const [event, passages] of told.groups) {
    if (MILESTONES.has((passages[0] as EventFact).form)) continue;
    const meeting = meetingLoop(told, event, passages);
    const certainty = certaintyIn(meeting.date, range);
    if (certainty === undefined) continue;
    if (places && !meeting.places.some((id) => places.has(id))) continue;
    found.push({ ...meeting, certainty });
  }
  return found.sort((a, b) => byDate(a.date, b.date));
}

function meetingsBetweenLoop(data: Dataset, one: string, other: string): unknown[] {
  const [ones, others] = [partsLoop(data.entities, one), partsLoop(data.entities, other)];
  const posts = new Map<string, string[]>();
  for (const role of data.roles)
    if (role.status === undefined) addTo(posts, `${role.person} ${role.article}`, role.organisation);
  return meetingsLoop(data, {}).filter(({ participants, passages }) => {
    const [here, there]: [string[], string[]] = [[], []];
    for (const participant of participants) {
      const parties = [participant];
      for (const { article } of passages) parties.push(...(posts.get(`${participant} ${article}`) ?? []));
      if (parties.some((id) => ones.has(id))) here.push(participant);
      if (parties.some((id) => others.has(id))) there.push(participant);
    }
    return here.some((a) => there.some((b) => a !== b));
  });
}

function upcomingLoop(data: Dataset, day: string): unknown[] {
  const told = toldLoop(data, byPublication(data.events, data.articles));
  const found = [];
  for (const [event, passages] of told.groups) {
    if (!passages.some(({ status }) => status === "planned" || status === "possible")) continue;
    const meeting = meetingLoop(told, event, passages);
    const certainty = certaintyIn(meeting.date, { from: day, before: null });
    if (certainty !== undefined) found.push({ ...meeting, certainty });
  }
  return found.sort((a, b) => byDate(a.date, b.date));
}

// Agreements and entities.

function areasLoop(data: Dataset, agreement: string): unknown {
  const counters = new Map<string, string>();
  for (const { id, countsObjectsOf } of data.indicators) if (countsObjectsOf) counters.set(id, countsObjectsOf);
  const namers = new Set(counters.values());
  const counted = new Map<number, Observation[]>();
  const named = new Map<string, Dataset["statements"][number][]>();
  const lists = new Map<string, Dataset["statements"][number][]>();
  let [fewest, most] = [Infinity, 0];
  for (const fact of data.observations) {
    if (fact.subject !== agreement || fact.status !== undefined || !counters.has(fact.indicator)) continue;
    const { value, min, max } = fact.quantity;
    counted.set(value, [...(counted.get(value) ?? []), fact]);
    fewest = Math.min(fewest, min === null ? 0 : Math.ceil(min));
    most = Math.max(most, max === null ? Infinity : Math.ceil(max) - 1);
  }
  for (const fact of data.statements) {
    if (fact.subject !== agreement || fact.status !== undefined || !namers.has(fact.predicate)) continue;
    addTo(named, fact.object, fact);
    addTo(lists, `${fact.article} ${fact.quote.start} ${fact.quote.end}`, fact);
  }
  if (counted.size + named.size === 0) return undefined;
  const names = new Map<string, { name: string; wordings: string[] }>();
  for (const { id, name, aliases = [] } of data.entities)
    if (named.has(id)) names.set(id, { name, wordings: [name, ...aliases].map(spaced) });
  const items = [...lists.values()].map((list) => itemsLoop(list, names));
  const { atLeast, atMost, joined } = countLoop(items, named.size);
  return {
    agreement,
    counted: [...counted].map(([value, facts]) => ({ value, facts })).sort((a, b) => a.value - b.value),
    named: [...named.keys()]
      .sort(byText)
      .map((area) => ({ area, name: names.get(area)?.name ?? area, facts: named.get(area) })),
    namedCount: { atLeast, atMost },
    joined,
    unnamedCount:
      counted.size === 0
        ? null
        : {
            atLeast: Math.max(0, fewest - atMost),
            atMost: most === Infinity ? null : Math.max(0, most - atLeast),
          },
  };
}

const spaced = (text: string): string => ` ${plainWords(text).join(" ")} `;

interface Item {
  readonly words: string;
  readonly areas: string[];
  readonly atMost: number;
}

function itemsLoop(list: Dataset["statements"][number][], names: ReadonlyMap<string, { wordings: string[] }>): Item[] {
  const objects = [...new Set(list.map(({ object }) => object))].sort(byText);
  const items: Item[] = [];
  for (const piece of list[0]?.quote.exact.split(/[,;]/) ?? []) {
    const words = piece.trim().replace(/^and /, "");
    const text = spaced(words);
    const areas = objects.filter((area) => names.get(area)?.wordings.some((wording) => text.includes(wording)));
    const parts = text.split(" and ").length;
    items.push({ words, areas, atMost: parts === 1 ? 1 : Math.max(parts, areas.length) });
  }
  return items;
}

function countLoop(lists: readonly Item[][], named: number): { joined: Item[]; atLeast: number; atMost: number } {
  const joined = lists.flat().filter(({ areas, atMost }) => areas.length > 0 && atMost > 1);
  const isParted = (a: string, b: string): boolean =>
    lists.some((list) => {
      const withA = list.filter(({ areas }) => areas.includes(a));
      const withB = list.filter(({ areas }) => areas.includes(b));
      return withA.length > 0 && withB.length > 0 && !withA.some((item) => withB.includes(item));
    });
  const leaders = new Map<string, string>();
  const leaderOf = (area: string): string => {
    const leader = leaders.get(area);
    return leader === undefined ? area : leaderOf(leader);
  };
  const extras = new Map<string, number>();
  for (const { areas, atMost } of joined) {
    const key = areas.join(" ");
    extras.set(key, Math.max(extras.get(key) ?? 0, atMost - areas.length));
    for (const [index, a] of areas.entries())
      for (const b of areas.slice(index + 1))
        if (leaderOf(a) !== leaderOf(b) && !isParted(a, b)) leaders.set(leaderOf(a), leaderOf(b));
  }
  let atMost = named;
  for (const extra of extras.values()) atMost += extra;
  return { joined, atLeast: named - leaders.size, atMost };
}

const MATCHES = ["exact", "word", "start", "near"];

function findLoop(data: Dataset, text: string): unknown[] {
  const asked = plainWords(text).sort((a, b) => b.length - a.length);
  const letters = plainWords(text).join("");
  const better = (a: Match, b: Match): number =>
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    a.wrongLetters - b.wrongLetters ||
    a.otherWords - b.otherWords;
  const found: (Match & { entity: unknown; matched: string })[] = [];
  for (const entity of data.entities) {
    let best: (Match & { entity: unknown; matched: string }) | undefined;
    const names = [entity.name, ...(entity.aliases ?? []), entity.id];
    if (entity.code !== undefined) names.push(entity.code);
    for (const name of names) {
      const match = matchLoop(asked, letters, plainWords(name));
      if (match && (!best || better(match, best) < 0)) best = { entity, matched: name, ...match };
    }
    if (best) found.push(best);
  }
  return found.sort(better);
}

interface Match {
  match: string;
  wrongLetters: number;
  otherWords: number;
}

function matchLoop(asked: readonly string[], letters: string, words: string[]): Match | undefined {
  if (words.join("") === letters) return { match: "exact", wrongLetters: 0, otherWords: 0 };
  if (asked.length > words.length) return undefined;
  const result = { match: "word", wrongLetters: 0 };
  for (const word of asked) {
    let [at, match, wrong] = [words.indexOf(word), "word", 0];
    if (at < 0) [at, match] = [words.findIndex((each) => each.startsWith(word)), "start"];
    if (at < 0) {
      const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      [match, wrong] = ["near", limit + 1];
      for (const [index, each] of words.entries()) {
        const letters = Math.abs(each.length - word.length) > limit ? Infinity : distance(word, each);
        if (letters < wrong) [at, wrong] = [index, letters];
      }
      if (at < 0) return undefined;
    }
    words.splice(at, 1);
    result.wrongLetters += wrong;
    if (MATCHES.indexOf(match) > MATCHES.indexOf(result.match)) result.match = match;
  }
  return { ...result, otherWords: words.length };
}

// Facts.

function namesLoop(fact: Fact): (string | undefined)[] {
  if (fact.kind === "observation") return [fact.saidBy, fact.subject, fact.partner];
  if (fact.kind === "role") return [fact.saidBy, fact.person, fact.organisation];
  if (fact.kind === "statement") return [fact.saidBy, fact.subject, fact.partner, fact.object, fact.scope];
  return [fact.saidBy, fact.event, fact.place, ...fact.participants, ...(fact.topics ?? [])];
}

function isNamed(fact: Fact, id: string): boolean {
  if (fact.saidBy === id) return true;
  if (fact.kind === "observation") return fact.subject === id || fact.partner === id;
  if (fact.kind === "role") return fact.person === id || fact.organisation === id;
  if (fact.kind === "statement")
    return fact.subject === id || fact.partner === id || fact.object === id || fact.scope === id;
  return fact.event === id || fact.place === id || fact.participants.includes(id) || !!fact.topics?.includes(id);
}

function aboutLoop(data: Dataset, entity: string): Fact[] {
  const found: Fact[] = [];
  for (const fact of data.facts) if (isNamed(fact, entity)) found.push(fact);
  return found.sort((a, b) => byDate(a.period, b.period));
}

function inArticleLoop(data: Dataset, article: string): Fact[] {
  const found: Fact[] = [];
  for (const fact of data.facts) if (fact.article === article) found.push(fact);
  return found.sort((a, b) => a.quote.start - b.quote.start);
}

function duringLoop(data: Dataset, asked: DateRange): unknown[] {
  const published = new Map(data.articles.map((article) => [article.id, article.published]));
  const told = toldLoop(data, data.events);
  const found: { date: DateRange }[] = [];
  for (const fact of data.facts) {
    const isEvent = fact.kind === "event";
    const days =
      fact.period ?? (isEvent ? askWider(told, fact.event, dateLoop) : published.get(fact.article)) ?? UNDATED;
    const certainty = certaintyIn(days, asked);
    if (certainty === undefined) continue;
    const datedBy = fact.period !== null ? "period" : isEvent ? "event" : "publication";
    found.push(Object.assign({ fact, date: { from: days.from, before: days.before }, datedBy, certainty }));
  }
  return found.sort((a, b) => byDate(a.date, b.date));
}

function byIdLoop(data: Dataset, id: string): Fact | undefined {
  for (const fact of data.facts) if (fact.id === id) return fact;
  const names = new Map<string, string>();
  for (const { from, to } of data.aliases) names.set(from, to);
  const seen = new Set<string>();
  let name = id;
  for (let next = names.get(name); next !== undefined && !seen.has(next); next = names.get(next)) {
    seen.add(next);
    name = next;
  }
  if (seen.size === 0) return undefined;
  for (const fact of data.facts) if (fact.id === name) return fact;
  return undefined;
}

function sourceLoop(data: Dataset, fact: Fact): unknown {
  for (const article of data.articles)
    if (article.id === fact.article) return { article, quote: fact.quote, context: [...(fact.context ?? [])] };
  return undefined;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

function knownOnLoop(data: Dataset, day: string): Dataset {
  const end = dayAfter(day);
  const articles = data.articles.filter(({ published: { before } }) => before !== null && before <= end);
  const known = new Set(articles.map(({ id }) => id));
  const [facts, ids, named]: [Fact[], Set<string>, Set<string>] = [[], new Set(), new Set()];
  const [observations, roles]: [Observation[], Role[]] = [[], []];
  const [events, statements]: [EventFact[], Dataset["statements"][number][]] = [[], []];
  for (const article of articles) for (const id of article.reportedBy) named.add(id);
  for (const fact of data.facts) {
    if (!known.has(fact.article)) continue;
    facts.push(fact);
    ids.add(fact.id);
    for (const id of namesLoop(fact)) if (id !== undefined) named.add(id);
    if (fact.kind === "observation") observations.push(fact);
    else if (fact.kind === "role") roles.push(fact);
    else if (fact.kind === "event") events.push(fact);
    else statements.push(fact);
  }
  const wholes = new Map<string, string>();
  for (const { id, partOf } of data.entities) if (partOf !== undefined) wholes.set(id, partOf);
  for (const id of named) {
    const whole = wholes.get(id);
    if (whole !== undefined) named.add(whole);
  }
  let latest = "";
  for (const { published } of articles) if ((published.before ?? "") > latest) latest = published.before ?? "";
  return {
    ...data,
    latestArticle: dayBefore(latest),
    articles,
    entities: data.entities.filter(({ id }) => named.has(id)),
    observations,
    roles,
    events,
    statements,
    facts,
    findings: data.findings.filter((finding) => finding.facts.every((id) => ids.has(id))),
  };
}

function citeLoop(data: Dataset, id: string): string | undefined {
  const fact = byIdLoop(data, id);
  const article = fact && data.articles.find((each) => each.id === fact.article);
  if (!fact || !article) return undefined;
  const { published, publisher, url, title } = article;
  const { from, before } = published;
  const last = before && dayBefore(before);
  const known = from === null ? `by ${last}` : last === null ? `since ${from}` : `between ${from} and ${last}`;
  const date = from === last ? (from ?? "no date") : known;
  const source = publisher.republishedFrom ? `${publisher.republishedFrom}, via ${publisher.name}` : publisher.name;
  const address = url === null ? "" : ` ${url}.`;
  const name = title ?? "[News article without a title]";
  return `“${fact.quote.exact}” ${source}: ${name}. Published: ${date}.${address} (kz-eu-facts ${data.version}, ${fact.id})`;
}

// Findings.

function conflictsLoop(data: Dataset, fact?: string): unknown[] {
  const found: Record<string, unknown[]> = { contradiction: [], tension: [], note: [] };
  for (const finding of data.findings)
    if (fact === undefined || finding.facts.includes(fact)) found[finding.verdict]?.push(finding);
  return Object.values(found).flat();
}

function repairedLoop(data: Dataset): unknown {
  const repairs = new Map<string, { finding: string; power: number }>();
  const disputed = new Set<string>();
  for (const { id, repair } of data.findings) {
    if (!repair) continue;
    const other = repairs.get(repair.fact);
    if (other && other.power !== repair.power) disputed.add(repair.fact);
    else if (!other) repairs.set(repair.fact, { finding: id, power: repair.power });
  }
  for (const fact of disputed) repairs.delete(fact);
  const mend = (fact: Fact): unknown => {
    const repair = fact.kind === "observation" ? repairs.get(fact.id) : undefined;
    if (fact.kind !== "observation" || !repair) return fact;
    const { quantity: printed } = fact;
    const { value, min, max, writtenScale } = printed;
    const times = (number: number): number => number * 10 ** repair.power;
    const quantity = {
      ...printed,
      value: times(value),
      writtenScale: writtenScale + repair.power,
      min: min === null ? null : times(min),
      max: max === null ? null : times(max),
    };
    return { ...fact, quantity, repaired: { finding: repair.finding, printed } };
  };
  return { ...data, observations: data.observations.map(mend), facts: data.facts.map(mend) };
}

process.exitCode = run() ? 0 : 1;
