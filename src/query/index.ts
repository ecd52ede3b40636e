export {
  type AgreementAreas,
  agreementAreas,
  type Between,
  type CountedAreas,
  type NamedArea,
} from "./agreement-areas";
export type { JoinedAreas } from "./areas/count-areas";
export { articleById } from "./article-by-id";
export { type CitationStyle, type CiteOptions, cite } from "./cite";
export type { CitationData } from "./citing/citation";
export type { CslDate, CslItem } from "./citing/csl-item";
export type { DateParts } from "./citing/published-on";
export { conflicts } from "./conflicts";
export { entityById } from "./entity-by-id";
export type { Mark } from "./evidence/mark";
export type { Passage } from "./evidence/passage";
export { evidenceOf } from "./evidence-of";
export { type FactWithId, factById } from "./fact-by-id";
export { factsAbout } from "./facts-about";
export { type DatedFact, type DuringOptions, factsDuring } from "./facts-during";
export { factsInArticle } from "./facts-in-article";
export { factsInDoubt } from "./facts-in-doubt";
export { factsSaidBy } from "./facts-said-by";
export { type FoundEntity, findEntities } from "./find-entities";
export { type InvestmentTotal, type InvestmentTotalsOptions, investmentTotals } from "./investment-totals";
export { isId } from "./is-id";
export { type KnownDataset, knownOn } from "./known-on";
export { meetings } from "./meetings";
export type { Matched, NameMatch } from "./names/match-name";
export type { NamedEntity } from "./names/named-entity";
export { type OfficeQuery, officeHolders } from "./office-holders";
export { type Official, type OfficialsFilter, officials } from "./officials";
export type { Days } from "./options/read-range";
export type { Meeting } from "./passages/join-passages";
export type { MeetingFilter } from "./passages/meeting-filter";
export type { Passages } from "./passages/passages-of-events";
export { type Repaired, type RepairedObservation, repaired } from "./repaired";
export { rolesOn } from "./roles-on";
export { type Attribution, saysWho } from "./says-who";
export { searchText } from "./search-text";
export { type SeriesData, type SeriesOptions, series } from "./series";
export type { Preference } from "./series-points/choose-fact";
export type { ComputedFigure } from "./series-points/compute-figure";
export type { DerivedPoint, PointPlace, SeriesPoint, Side, StatedPoint } from "./series-points/series-point";
export { type Source, sourceOf } from "./source-of";
export type { PostFilter } from "./tenures/choose-tenures";
export type { Tenure } from "./tenures/tenure";
export type { HeldPost, RoleCertainty } from "./tenures/tenures-on";
export type { TradeFlow } from "./trade/trade-flows";
export type { TradeGrowth, TradeRow } from "./trade/trade-row";
export { type TradeSeriesOptions, tradeSeries } from "./trade-series";
export { type TradeTableOptions, tradeTable } from "./trade-table";
export { type UpcomingOptions, upcoming } from "./upcoming";
