import { createHash } from "node:crypto";
import type { Dataset } from "../../src/model/dataset";
import type { Observation } from "../../src/model/fact";

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A figure of Ruritania toward Borduria, told in one sentence. */
export const TURNOVER: Observation = {
  id: "turnover.rr-bo.2022.a000",
  kind: "observation",
  indicator: "turnover",
  subject: "rr",
  partner: "bo",
  quantity: {
    stated: "over $40.0 billion",
    hedge: "over",
    value: 40e9,
    unit: "USD",
    unitFrom: "words",
    writtenScale: 9,
    decimals: 1,
    min: 40e9,
    max: null,
  },
  period: {
    edtf: "2022",
    holds: "throughout",
    from: "2022-01-01",
    before: "2023-01-01",
    stated: "in 2022",
    basis: "stated",
  },
  article: "a000",
  quote: { exact: 'Trade, "over $40.0 billion" in 2022', start: 10, end: 45 },
  sentence: { exact: 'Trade, "over $40.0 billion" in 2022.', start: 10, end: 46 },
  voice: "article",
};

/** Three observations and what they name: with a hedge, with a negative figure, and without period and partner. */
export const SMALL: Dataset = withFacts({
  version: "1.2.3",
  homepage: "https://example.org/",
  hash: "0123456789abcdef".repeat(4),
  latestArticle: "2023-01-10",
  articles: [
    {
      id: "a000",
      file: "000_news.txt",
      sha256: "f".repeat(64),
      length: 90,
      title: "=HYPERLINK(1)",
      body: [5, 80],
      published: {
        edtf: "2023-01-10",
        holds: "once",
        from: "2023-01-10",
        before: "2023-01-11",
        stated: null,
        basis: "external",
      },
      publisher: { name: "The Paper", basis: "external" },
      url: null,
      reportedBy: ["rr"],
    },
  ],
  entities: [
    { id: "bo", type: "place", name: "Borduria" },
    { id: "rr", type: "place", name: "Ruritania", aliases: ["the Kingdom; of Ruritania"], code: "RR" },
  ],
  indicators: [
    { id: "turnover", title: "Turnover", unit: "currency", type: "flow", words: [] },
    { id: "turnover-growth", title: "Growth", unit: "percent", type: "growth", words: [], growthOf: "turnover" },
  ],
  predicates: [],
  posts: [],
  observations: [
    {
      ...TURNOVER,
      id: "turnover-growth.rr-bo.2022.a000",
      indicator: "turnover-growth",
      quantity: {
        ...TURNOVER.quantity,
        stated: "-2.5%",
        hedge: null,
        value: -2.5,
        unit: "percent",
        writtenScale: 0,
        min: -2.55,
        max: -2.45,
      },
      quote: { exact: "-2.5%", start: 50, end: 55 },
      sentence: { exact: "It fell by -2.5%.", start: 40, end: 57 },
    },
    TURNOVER,
    {
      id: "turnover.rr.undated.a000",
      kind: "observation",
      indicator: "turnover",
      subject: "rr",
      quantity: { ...TURNOVER.quantity, decimals: null, min: null },
      period: null,
      article: "a000",
      quote: TURNOVER.quote,
      sentence: TURNOVER.sentence,
      context: [{ exact: "Ruritania", start: 60, end: 69 }],
      voice: "direct",
      saidBy: "rr",
    },
  ],
  roles: [],
  events: [],
  statements: [],
  findings: [],
  aliases: [{ from: "turnover.rr-bo.2021.a000", to: TURNOVER.id }],
  withdrawn: [],
});

/** The dataset with its `facts`, which repeat the four kinds. */
export function withFacts(data: Omit<Dataset, "facts">): Dataset {
  const { observations, roles, events, statements } = data;
  return { ...data, facts: [...observations, ...roles, ...events, ...statements] };
}

/** What a dataset says: tables and lists of facts carry its version, not where it stands on the web. */
export function withoutSite({ homepage: _site, ...dataset }: Dataset): Dataset {
  return dataset;
}
