export type * from "../data/ids";
export { audit } from "./audit/audit";
export { findingsOf } from "./audit/findings-of";
export type { AuditInput } from "./audit/rule";
export { compare } from "./compare/compare";
export type { Change, Comparison, Correction, Part, Step } from "./compare/comparison";
export { articles } from "./dataset/articles";
export { dataset } from "./dataset/dataset";
export { entities } from "./dataset/entities";
export { events } from "./dataset/events";
export { findings } from "./dataset/findings";
export { indicators } from "./dataset/indicators";
export { observations } from "./dataset/observations";
export { predicates } from "./dataset/predicates";
export { roles } from "./dataset/roles";
export { statements } from "./dataset/statements";
export type {
  Article,
  Check,
  Dataset,
  DatasetFile,
  Entity,
  EventFact,
  Fact,
  FactBase,
  Finding,
  FindingSide,
  Indicator,
  Observation,
  Predicate,
  Repair,
  Role,
  Statement,
} from "./dataset/types";
export { version } from "./dataset/version";
export { add, growth, overlaps, ratio, subtract } from "./exact/arithmetic";
export { type DatasetFile as AnyDatasetFile, withFacts } from "./fact/with-facts";
export type { Article as AnyArticle, Credit, Publisher } from "./model/article";
export type { Alias, Dataset as AnyDataset, Withdrawal } from "./model/dataset";
export type { Entity as AnyEntity, EntityType } from "./model/entity";
export type {
  EventFact as AnyEventFact,
  Fact as AnyFact,
  FactBase as AnyFactBase,
  FactKind,
  GatheringForm,
  MilestoneForm,
  Observation as AnyObservation,
  Role as AnyRole,
  Statement as AnyStatement,
  Status,
  Voice,
} from "./model/fact";
export type {
  Check as AnyCheck,
  Finding as AnyFinding,
  FindingSide as AnyFindingSide,
  Gap,
  Repair as AnyRepair,
  RuleId,
  SideOrigin,
  Verdict,
} from "./model/finding";
export type { FactIdOf, Ids } from "./model/ids";
export type { Indicator as AnyIndicator, IndicatorType } from "./model/indicator";
export type { NonEmpty } from "./model/non-empty";
export type { Predicate as AnyPredicate } from "./model/predicate";
export type { CurrencyCode, Hedge, Interval, Quantity, Unit } from "./model/quantity";
export type { Quote } from "./model/quote";
export type { DateRange, Time, TimeBasis } from "./model/time";
export {
  type AgreementAreas,
  agreementAreas,
  type Between,
  type CountedAreas,
  type NamedArea,
} from "./query/agreement-areas";
export type { JoinedAreas } from "./query/areas/count-areas";
export { type CitationStyle, cite } from "./query/cite";
export type { CitationData } from "./query/citing/citation";
export type { CslDate, CslItem } from "./query/citing/csl-item";
export type { DateParts } from "./query/citing/published-on";
export { conflicts } from "./query/conflicts";
export { type FactWithId, factById } from "./query/fact-by-id";
export { factsAbout } from "./query/facts-about";
export { type DatedFact, factsDuring } from "./query/facts-during";
export { factsInArticle } from "./query/facts-in-article";
export { type FoundEntity, findEntities } from "./query/find-entities";
export { type InvestmentTotal, type InvestmentTotalsOptions, investmentTotals } from "./query/investment-totals";
export { isId } from "./query/is-id";
export { knownOn } from "./query/known-on";
export { type MeetingFilter, meetings } from "./query/meetings";
export type { Matched, NameMatch } from "./query/names/match-name";
export type { NamedEntity } from "./query/names/named-entity";
export { type OfficeQuery, officeHolders } from "./query/office-holders";
export { type Official, type OfficialsFilter, officials } from "./query/officials";
export type { Days } from "./query/options/read-range";
export type { Meeting } from "./query/passages/join-passages";
export type { Passages } from "./query/passages/passages-of-events";
export type { HeldPost, RoleCertainty } from "./query/posts/held-posts";
export type { Post } from "./query/posts/posts-of";
export { type Repaired, type RepairedObservation, repaired } from "./query/repaired";
export { rolesOn } from "./query/roles-on";
export { type Attribution, saysWho } from "./query/says-who";
export { type SeriesData, type SeriesOptions, series } from "./query/series";
export type { Preference } from "./query/series-points/choose-fact";
export type { ComputedFigure } from "./query/series-points/compute-figure";
export type { DerivedPoint, PointPlace, SeriesPoint, Side, StatedPoint } from "./query/series-points/series-point";
export { type Source, sourceOf } from "./query/source-of";
export type { TradeFlow } from "./query/trade/trade-flows";
export type { TradeGrowth, TradeRow } from "./query/trade/trade-row";
export { type TradeSeriesOptions, tradeSeries } from "./query/trade-series";
export { type TradeTableOptions, tradeTable } from "./query/trade-table";
export { upcoming } from "./query/upcoming";
export type { Certainty } from "./time/certainty";
