import { describe, expect, it } from "vitest";
import type { EventFact, Fact, Observation, Role, Statement } from "../../src/model/fact";
import type { Quantity } from "../../src/model/quantity";
import type { Time } from "../../src/model/time";
import { describeFact } from "../../src/wording/describe-fact";
import type { NamedParts } from "../../src/wording/name-of";

const flags = { exclusive: false, partner: false, once: false, ranking: false };
const data: NamedParts = {
  articles: [],
  entities: [
    { id: "ru", type: "place", name: "Ruritania" },
    { id: "union", type: "place", name: "Great Union", inText: "the Great Union" },
    { id: "ann", type: "person", name: "Ann Lee" },
    { id: "bob", type: "person", name: "Bob Ray" },
    { id: "club", type: "organisation", name: "Club", inText: "the Club" },
    { id: "visit", type: "event", name: "Visit of Ann Lee", inText: "the visit of Ann Lee" },
    { id: "tin", type: "topic", name: "tin" },
    { id: "region", type: "place", name: "Central Region", inText: "the Central Region" },
  ],
  indicators: [
    {
      id: "sales",
      title: "Sales",
      phrase: "the subject’s sales to the partner",
      unit: "currency",
      type: "flow",
      words: [],
    },
    { id: "sales-growth", title: "Growth of sales", unit: "percent", type: "growth", words: [], growthOf: "sales" },
    { id: "share", title: "Share", phrase: "the partner’s share of trade", unit: "percent", type: "share", words: [] },
    { id: "stock", title: "Stock, to date", unit: "currency", type: "stock", words: [] },
  ],
  predicates: [
    { id: "leads", title: "leads", phrase: "is the leader in the scope of the object", ...flags, ranking: true },
    { id: "funds", title: "funds projects in", infinitive: "fund projects in the object", ...flags },
    { id: "works-on", title: "works on", phrase: "works with the partner on the object", ...flags },
  ],
  posts: [{ id: "head", title: "Head" }],
};

const base = { article: "a1", quote: { exact: "x", start: 0, end: 1 }, voice: "article" } as const;
const YEAR: Time = {
  edtf: "2023",
  from: "2023-01-01",
  before: "2024-01-01",
  holds: "throughout",
  stated: null,
  basis: "stated",
};
const HALF: Time = { ...YEAR, edtf: "2023-01/2023-06", before: "2023-07-01" };
const OPEN: Time = { ...YEAR, edtf: "2025-03-01/..", from: "2025-03-01", before: null };
const money: Quantity = {
  stated: "over $3.50 billion",
  hedge: "over",
  value: 3_500_000_000,
  unit: "USD",
  unitFrom: "words",
  writtenScale: 9,
  decimals: 2,
  min: 3_500_000_000,
  max: null,
};
const percent: Quantity = {
  ...money,
  stated: "8.5%",
  hedge: null,
  value: 8.5,
  unit: "percent",
  writtenScale: 0,
  decimals: 1,
  min: 8.45,
  max: 8.55,
};
const figure: Observation = {
  ...base,
  id: "o",
  kind: "observation",
  sentence: base.quote,
  indicator: "sales",
  subject: "ru",
  partner: "union",
  quantity: money,
  period: YEAR,
};
const role: Role = {
  ...base,
  id: "r",
  kind: "role",
  person: "ann",
  post: "head",
  role: "Head",
  organisation: "club",
  period: null,
};
const event: EventFact = {
  ...base,
  id: "e",
  kind: "event",
  event: "visit",
  form: "visit",
  participants: [],
  period: null,
};
const statement: Statement = {
  ...base,
  id: "s",
  kind: "statement",
  subject: "union",
  predicate: "funds",
  object: "ru",
  period: null,
};

const say = (fact: Fact) => describeFact(data, fact);

describe("describeFact, of a figure", () => {
  const growth = { ...figure, indicator: "sales-growth", quantity: percent };

  it.each<[string, Observation]>([
    ["Ruritania’s sales to the Great Union amounted to over 3.50 billion US dollars in 2023.", figure],
    [
      "Ruritania’s sales to the Great Union will amount to over 3.50 billion US dollars in 2023.",
      { ...figure, status: "planned" },
    ],
    [
      "Stock of Ruritania with the Great Union has amounted to over 3.50 billion US dollars since 1 March 2025.",
      { ...figure, indicator: "stock", period: OPEN },
    ],
    [
      "The Great Union’s share of trade was 8.5 per cent, as of the article.",
      { ...figure, indicator: "share", quantity: percent, period: null },
    ],
    [
      "The Great Union’s share of trade may be 8.5 per cent in 2023.",
      { ...figure, indicator: "share", quantity: percent, status: "possible" },
    ],
    [
      "Stock of Ruritania with the Great Union amounted to over 3.50 billion US dollars in 2023.",
      { ...figure, indicator: "stock" },
    ],
  ])("says: %s", (sentence, fact) => {
    expect(say(fact)).toBe(sentence);
  });

  it.each<[string, Observation]>([
    ["Ruritania’s sales to the Great Union grew by 8.5 per cent in 2023, compared with the year before.", growth],
    [
      "Ruritania’s sales to the Great Union fell by 8.5 per cent from January to June 2023, compared with the same period of the year before.",
      { ...growth, quantity: { ...percent, value: -8.5 }, period: HALF },
    ],
    [
      "Ruritania’s sales to the Great Union should grow by 8.5 per cent in 2023, compared with the year before.",
      { ...growth, status: "target" },
    ],
  ])("says a growth by that of its level: %s", (sentence, fact) => {
    expect(say(fact)).toBe(sentence);
  });

  it("names what the data does not have by its id", () => {
    const { partner: _, ...alone } = figure;
    expect(say({ ...alone, indicator: "rain", subject: "moon" })).toBe(
      "Rain of moon amounted to over 3.50 billion US dollars in 2023.",
    );
  });
});

describe("describeFact, of a role", () => {
  it.each<[string, Role]>([
    ["Ann Lee is named as Head of the Club.", role],
    ["Ann Lee is named as Head of the Club (“Boss”) in 2023.", { ...role, role: "Boss", period: YEAR }],
    [
      "Ann Lee is named as the future Head of the Club from 1 March 2025.",
      { ...role, status: "planned", period: OPEN },
    ],
    ["Ann Lee is named as Boss of the Club.", { ...role, post: "boss", role: "Boss" }],
  ])("says: %s", (sentence, fact) => {
    expect(say(fact)).toBe(sentence);
  });
});

describe("describeFact, of an event", () => {
  it.each<[string, EventFact]>([
    ["The visit of Ann Lee took place.", { ...event, participants: ["ann"] }],
    [
      "The visit of Ann Lee took place in Ruritania in 2023, involving Bob Ray and the Great Union, concerning tin.",
      { ...event, place: "ru", period: YEAR, participants: ["ann", "bob", "union"], topics: ["tin"] },
    ],
    ["The visit of Ann Lee will take place at the Club.", { ...event, place: "club", status: "planned" }],
    ["The visit of Ann Lee began on 1 March 2025.", { ...event, period: OPEN }],
  ])("says: %s", (sentence, fact) => {
    expect(say(fact)).toBe(sentence);
  });
});

describe("describeFact, of a statement", () => {
  it.each<[string, Statement]>([
    ["The Great Union funds projects in Ruritania.", statement],
    ["The Great Union may fund projects in Ruritania in 2023.", { ...statement, status: "possible", period: YEAR }],
    [
      "The Great Union works with Ann Lee on tin in the Central Region.",
      { ...statement, predicate: "works-on", partner: "ann", object: "tin", scope: "region" },
    ],
    [
      "The Great Union works with Ann Lee on tin (planned).",
      { ...statement, predicate: "works-on", partner: "ann", object: "tin", status: "planned" },
    ],
    [
      "The Great Union is the leader in the Central Region of the Club (“first”).",
      { ...statement, predicate: "leads", object: "club", scope: "region", wording: "first" },
    ],
    ["The Great Union rules Ruritania.", { ...statement, predicate: "rules" }],
  ])("says: %s", (sentence, fact) => {
    expect(say(fact)).toBe(sentence);
  });
});
