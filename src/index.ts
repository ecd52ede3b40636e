export type * from "../data/ids";
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
export { version } from "./dataset/version";
export type { Article, Credit, Publisher } from "./model/article";
export type { Alias, Dataset, Withdrawal } from "./model/dataset";
export type { Entity, EntityType } from "./model/entity";
export type {
  EventFact,
  Fact,
  FactBase,
  FactKind,
  GatheringForm,
  MilestoneForm,
  Observation,
  Role,
  Statement,
  Status,
  Voice,
} from "./model/fact";
export type { Finding, Gap, Repair, Verdict } from "./model/finding";
export type { FactIdOf, Ids } from "./model/ids";
export type { Indicator, IndicatorType } from "./model/indicator";
export type { Predicate } from "./model/predicate";
export type { CurrencyCode, Hedge, Interval, Quantity, Unit } from "./model/quantity";
export type { Quote } from "./model/quote";
export type { DateRange, Time, TimeBasis } from "./model/time";
