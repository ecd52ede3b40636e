export type { BesideWords } from "../quantity/beside/beside-reading";
export {
  type FigureReading,
  type FoundFigure,
  findFigures,
  type TextOptions,
  type UnreadFigure,
} from "../quantity/find-figures";
export type { MeasuredQuantity } from "../quantity/measure/to-quantity";
export { type QuantityOptions, type QuantityReading, readQuantity } from "../quantity/read-quantity";
export type { Refusal } from "../quantity/refusal";
export {
  type FoundTime,
  findTimes,
  type TimeOptions,
  type TimeReading,
  type TimeRefusal,
} from "../time/find-times";
export type { Published } from "../time/publication-days";
export { type ReadTimeOptions, readTime } from "../time/read-time";
export type { NamedParty } from "./find-parties";
export type { FoundPerson, Proposal, ProposalField, Proposals, ProposeOptions, Unsure } from "./proposal";
export { proposeFacts } from "./propose-facts";
