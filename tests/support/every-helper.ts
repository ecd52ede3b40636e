import * as helpers from "../../src/index";

const { dataset } = helpers;
type Data = typeof dataset;

/** Each helper that takes the data first, asked of the embedded data something that it answers. */
export const EVERY_HELPER: Readonly<Record<string, (data: Data) => unknown>> = {
  audit: (data) => helpers.audit(data),
  auditOn: (data) => helpers.auditOn(data, "2023-12-31"),
  agreementAreas: (data) => helpers.agreementAreas(data, "epca"),
  articleById: (data) => helpers.articleById(data, "a003"),
  cite: (data) => helpers.cite(data, "imports.kz-eu.2024.a003", { style: "csl-json" }),
  conflicts: (data) => helpers.conflicts(data),
  describeFact: (data) => dataset.facts.map((fact) => helpers.describeFact(data, fact)),
  entityById: (data) => helpers.entityById(data, "epca"),
  evidenceOf: (data) => dataset.facts.map((fact) => helpers.evidenceOf(data, fact)),
  factById: (data) => helpers.factById(data, "imports.kz-eu.2024.a003"),
  factsAbout: (data) => helpers.factsAbout(data, "epca"),
  factsDuring: (data) => helpers.factsDuring(data, { from: "2022-01-01", before: "2025-01-01" }),
  factsInArticle: (data) => helpers.factsInArticle(data, "a003"),
  factsSaidBy: (data) => helpers.factsSaidBy(data, "roman-vassilenko"),
  findEntities: (data) => helpers.findEntities(data, "Vasilenko"),
  investmentTotals: (data) => helpers.investmentTotals(data),
  isId: (data) => helpers.isId(data, "party", "eu"),
  knownOn: (data) => helpers.knownOn(data, "2023-12-31"),
  meetings: (data) => helpers.meetings(data, { between: ["kz", "eu"] }),
  nameOf: (data) => helpers.nameOf(data, "eu"),
  officeHolders: (data) => helpers.officeHolders(data, { organisation: "eu", on: "2025-03-01" }),
  officials: (data) => helpers.officials(data),
  repaired: (data) => helpers.repaired(data),
  rolesOn: (data) => helpers.rolesOn(data, "olof-skoog", "2025-03-01"),
  saysWho: (data) => helpers.saysWho(data, { facts: ["trade-turnover-growth.kz-eu.2022.a001"] }),
  searchText: (data) => helpers.searchText(data, "green hydrogen"),
  series: (data) => helpers.series(data, { indicator: "trade-turnover", frequency: "all", derive: true }),
  sourceOf: (data) => helpers.sourceOf(data, dataset.facts[0]!),
  tradeSeries: (data) => helpers.tradeSeries(data, { partner: "eu", derive: true }),
  tradeTable: (data) => helpers.tradeTable(data, { partner: "fr" }),
  withFacts: (data) => helpers.withFacts(data),
  upcoming: (data) => helpers.upcoming(data, "2025-03-01"),
};

/** Functions that take no data first: arithmetic, and what is made for checks or for files. */
const OTHERS = [
  "add",
  "growth",
  "overlaps",
  "ratio",
  "subtract",
  "findingsOf",
  "factsInDoubt",
  "formatQuantity",
  "formatTime",
  "compare",
];

/** The names of the helpers that the package exports. */
export const HELPER_NAMES: readonly string[] = Object.entries(helpers)
  .filter(([name, value]) => typeof value === "function" && !OTHERS.includes(name))
  .map(([name]) => name)
  .sort();
