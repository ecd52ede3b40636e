export type * from "../data/ids";
export * from "./audit/index";
export { compare } from "./compare/compare";
export type { Change, Comparison, Correction, DatasetPart, Step } from "./compare/comparison";
export { articles } from "./dataset/articles";
export { dataset } from "./dataset/dataset";
export { entities } from "./dataset/entities";
export { events } from "./dataset/events";
export { findings } from "./dataset/findings";
export { indicators } from "./dataset/indicators";
export { observations } from "./dataset/observations";
export { posts } from "./dataset/posts";
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
  Post,
  Predicate,
  Repair,
  Role,
  Statement,
} from "./dataset/types";
export { version } from "./dataset/version";
export { add, growth, overlaps, ratio, subtract } from "./exact/arithmetic";
export { withFacts } from "./fact/with-facts";
export type { Article as AnyArticle, Credit, Publisher } from "./model/article";
export type { CurrencyCode } from "./model/currency-code";
export type { Alias, Dataset as AnyDataset, DatasetFile as AnyDatasetFile, Withdrawal } from "./model/dataset";
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
  SideOrigin,
  Verdict,
} from "./model/finding";
export type { FactIdOf, Ids } from "./model/ids";
export type { Indicator as AnyIndicator, IndicatorType } from "./model/indicator";
export type { NonEmpty } from "./model/non-empty";
export type { Post as AnyPost } from "./model/post";
export type { Predicate as AnyPredicate } from "./model/predicate";
export type { Hedge, Interval, Quantity, Unit } from "./model/quantity";
export type { Quote, Sentence } from "./model/quote";
export type { RuleId } from "./model/rule-id";
export type { DateRange, Time, TimeBasis } from "./model/time";
export * from "./query/index";
export type { Certainty } from "./time/certainty";
export { describeFact } from "./wording/describe-fact";
export { formatQuantity, type QuantityFormat } from "./wording/format-quantity";
export { formatTime } from "./wording/format-time";
export { type NamedParts, nameOf } from "./wording/name-of";
