import { factId } from "../../src/fact/fact-id";
import { latestDay } from "../../src/fact/latest-day";
import { withFacts } from "../../src/fact/with-facts";
import { compareText } from "../../src/list/compare-text";
import type { Dataset } from "../../src/model/dataset";
import type { EventFact, FactBase, Observation, Role, Statement } from "../../src/model/fact";
import type { Finding } from "../../src/model/finding";
import type { Quote } from "../../src/model/quote";
import type { Time } from "../../src/model/time";
import { inArticle } from "../../src/quantity/in-article";
import { readQuantity } from "../../src/quantity/read-quantity";
import { parseEdtf } from "../../src/time/parse-edtf";
import { ENTITIES, INDICATORS, PREDICATES } from "./audit-fixture";

/** An article of a country that does not exist, in which every field of the model has something to say. */
const TEXT = `Ruritania and Borduria Trade More

Ann Lee, Minister of Trade, met Bob Ray in the Duchy on March 3, 2024 for the 2nd meeting of the Club.

Turnover between Ruritania and Borduria reached $12.4 billion in 2023, Ann Lee said. Sales to Borduria came to $7.1 billion in 2023 (+8.5%), purchases to over 5 billion dollars. A note: one billion is a thousand million; $7.1 billion was on the banner.

Borduria buys approximately one-third of what Ruritania sells. More than 300 companies of Borduria work in Ruritania. Ruritania is its largest partner in the Union. Purchases from Borduria fell by 3.5 percent in 2023. Purchases from the Union were $3–4 billion in 2023.

Printed by the Ruritania Times`;

const BODY = [0, TEXT.indexOf("\n\nPrinted")] as const;

function quote(exact: string, marks: Pick<Quote, "prefix" | "suffix"> = {}): Quote {
  const start = TEXT.indexOf(`${marks.prefix ?? ""}${exact}`) + (marks.prefix?.length ?? 0);
  if (start < 0) throw new Error(`the article does not say ${exact}`);
  return { exact, ...marks, start, end: start + exact.length };
}

function time(edtf: string, stated: string, holds: Time["holds"]): Time {
  const { from, before } = parseEdtf(edtf) ?? {};
  return { edtf, holds, from: from ?? null, before: before ?? null, stated, basis: "stated" };
}

const IN_2023 = time("2023", "in 2023", "throughout");
const BASE = { article: "a900", voice: "article", period: null } as const;

type Figure = Pick<Observation, "indicator"> & Partial<Observation>;

function figure(
  stated: string,
  exact: string,
  sentence: string,
  fields: Figure,
  marks: Pick<Quote, "prefix" | "suffix"> = {},
): Observation {
  const { unit = "1", type = "count" } = INDICATORS.find(({ id }) => id === fields.indicator) ?? {};
  const at = sentence.indexOf(exact) + exact.indexOf(stated);
  const reading = readQuantity(stated, { unit, type, sentence, at, context: [exact] });
  if (!reading.ok) throw new Error(`${stated}: ${reading.expected}`);
  const { exact: whole, start, end } = quote(sentence);
  const fact = { ...BASE, kind: "observation", subject: "ruritania", quote: quote(exact, marks), ...fields } as const;
  return {
    ...fact,
    id: factId(fact),
    quantity: inArticle(reading.quantity, { start }),
    sentence: { exact: whole, start, end },
  };
}

const SALES = TEXT.slice(TEXT.indexOf("Sales to"), TEXT.indexOf(" A note"));

const observations: readonly Observation[] = [
  figure(
    "$12.4 billion",
    "Turnover between Ruritania and Borduria reached $12.4 billion in 2023",
    TEXT.slice(TEXT.indexOf("Turnover"), TEXT.indexOf(" Sales")),
    {
      indicator: "total",
      partner: "borduria",
      period: IN_2023,
      voice: "indirect",
      saidBy: "ann",
      wording: "Turnover",
      note: "A note of ours.",
    },
  ),
  figure("$7.1 billion", "Sales to Borduria came to $7.1 billion in 2023", SALES, {
    indicator: "out",
    partner: "borduria",
    period: IN_2023,
  }),
  figure(
    "+8.5%",
    "$7.1 billion in 2023 (+8.5%)",
    SALES,
    {
      indicator: "out-change",
      partner: "borduria",
      period: IN_2023,
      context: [quote("Sales to Borduria")],
    },
    { prefix: "came to ", suffix: ", purchases" },
  ),
  figure("over 5 billion dollars", "purchases to over 5 billion dollars", SALES, {
    indicator: "in",
    partner: "borduria",
    period: IN_2023,
    context: [quote("Sales to Borduria"), quote("in 2023", { prefix: "$7.1 billion ", suffix: " (" })],
  }),
  figure(
    "approximately one-third",
    "Borduria buys approximately one-third of what Ruritania sells",
    "Borduria buys approximately one-third of what Ruritania sells.",
    { indicator: "part", partner: "borduria" },
  ),
  figure(
    "More than 300",
    "More than 300 companies of Borduria work in Ruritania",
    "More than 300 companies of Borduria work in Ruritania.",
    { indicator: "firms", partner: "borduria" },
  ),
  figure(
    "3.5 percent",
    "Purchases from Borduria fell by 3.5 percent in 2023",
    "Purchases from Borduria fell by 3.5 percent in 2023.",
    { indicator: "in-change", partner: "borduria", period: IN_2023 },
  ),
  figure(
    "$3–4 billion",
    "Purchases from the Union were $3–4 billion in 2023",
    "Purchases from the Union were $3–4 billion in 2023.",
    { indicator: "in", partner: "union", period: IN_2023 },
  ),
];

function told<F extends object>(exact: string, fields: F): F & Omit<FactBase, "id" | "kind"> {
  return { ...BASE, quote: quote(exact), ...fields };
}

const role = told("Ann Lee, Minister of Trade", {
  kind: "role",
  person: "ann",
  post: "trade-minister",
  role: "Minister of Trade",
  organisation: "ruritania",
  period: {
    edtf: "2023/2024-03",
    holds: "throughout",
    from: "2023-01-01",
    before: "2024-04-01",
    stated: null,
    basis: "inferred",
    note: "A second paragraph quotes her in 2023.",
  },
} as const);

const event = told("met Bob Ray in the Duchy on March 3, 2024 for the 2nd meeting of the Club", {
  kind: "event",
  event: "club-2",
  form: "meeting",
  place: "duchy",
  participants: ["ann", "bob"],
  topics: ["club"],
  ordinal: 2,
  period: time("2024-03-03", "on March 3, 2024", "once"),
} as const);

const statement = told("Ruritania is its largest partner in the Union", {
  kind: "statement",
  subject: "ruritania",
  predicate: "leads",
  object: "borduria",
  scope: "union",
  wording: "largest partner",
  status: "possible",
  context: [quote("of Borduria")],
} as const);

const roles: readonly Role[] = [{ id: factId(role), ...role }];
const events: readonly EventFact[] = [{ id: factId(event), ...event }];
const statements: readonly Statement[] = [{ id: factId(statement), ...statement }];

const [total, sales, change] = observations as readonly [Observation, Observation, Observation];

const findings: readonly Finding[] = [
  {
    id: `growth-fits-levels.${change.id}`,
    rule: "growth-fits-levels",
    verdict: "contradiction",
    facts: [change.id, sales.id],
    detail: "They do not agree.",
    sides: [
      { facts: [change.id], from: "stated", min: 8.45, max: 8.55, unit: "percent" },
      { facts: [sales.id], from: "growth", min: 10, max: 11, unit: "percent" },
    ],
    gap: { min: 1.45, max: 2.55, unit: "percent" },
    comment: "Somebody explained it.",
  },
  {
    id: `parts-make-the-total.${total.id}`,
    rule: "parts-make-the-total",
    verdict: "tension",
    facts: [total.id, sales.id],
    detail: "The sum is another.",
    repair: { fact: sales.id, power: 3, value: 7.1e12 },
  },
];

const article = {
  id: "a900",
  file: "900_ruritania.txt",
  sha256: "0".repeat(64),
  length: TEXT.length,
  title: "Ruritania and Borduria Trade More",
  body: BODY,
  published: { ...time("2024-03-04", "March 4", "once"), note: "The header of the page." },
  publisher: { name: "The Ruritania Times", republishedFrom: "The Daily", basis: "external" },
  url: "https://example.org/trade",
  reportedBy: ["club"],
  credits: [{ role: "translator", name: "Bob Ray" }],
} as const;

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => compareText(a.id, b.id));

/** A dataset in order, small enough to be damaged in every way. */
export const SMALL_DATASET: Dataset = withFacts({
  version: "1.0.0",
  homepage: "https://example.org/",
  hash: "0".repeat(64),
  latestArticle: latestDay([article]),
  articles: [article],
  entities: ENTITIES.map((entity) =>
    entity.id === "ruritania"
      ? { ...entity, code: "RU", inText: "the country of Ruritania", aliases: ["the country"] }
      : entity,
  ),
  indicators: INDICATORS.map((indicator) =>
    indicator.id === "out"
      ? { ...indicator, phrase: "the sales of the subject to the partner", words: ["sales", "exports"] }
      : indicator,
  ),
  predicates: PREDICATES.map((predicate) =>
    predicate.id === "leads"
      ? {
          ...predicate,
          phrase: "is the largest partner of the object",
          infinitive: "be the largest partner of the object",
        }
      : predicate,
  ),
  posts: [{ id: "trade-minister", title: "Minister of Trade", aliases: ["minister for trade"] }],
  observations: byId(observations),
  roles,
  events,
  statements,
  findings,
  aliases: [
    { from: "total.ruritania.2023.a900", to: total.id },
    { from: "sum.ruritania.2023.a900", to: "total.ruritania.2023.a900" },
  ],
  withdrawn: [{ id: "total.ruritania.2022.a900", reason: "It was misread." }],
});
