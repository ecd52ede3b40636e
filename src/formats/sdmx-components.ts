import { onceForEach } from "../list/once-for-each";
import type { Dataset } from "../model/dataset";
import type { Observation } from "../model/fact";
import type { Finding } from "../model/finding";
import type { DateRange } from "../model/time";
import { factsInDoubt } from "../query/facts-in-doubt";
import { dayAfter } from "../time/day";
import { PACKAGE_NAME } from "./about";
import type { CellType } from "./column";
import { closeRange, sdmxTimePeriod } from "./sdmx-time-period";
import { shiftPoint } from "./shift-point";

/** What a row is made from. */
export interface SdmxRow {
  readonly observation: Observation;
  readonly dataset: Dataset;
  /** Which of the observations with its key it is, from 1. */
  readonly sequence: number;
}

/** A column of SDMX-CSV and what stands in it. */
export interface Component {
  readonly id: string;
  readonly type: CellType;
  readonly value: (source: SdmxRow) => string | number | null | undefined;
}

/** The code that SDMX has for a dimension that an observation has no value of. */
const NOT_APPLICABLE = "_Z";

/** An id of ours for the structure; its version is that of these columns, not of the data. */
const STRUCTURE = `${PACKAGE_NAME.toUpperCase().replaceAll("-", "_")}:OBSERVATIONS(1.0.0)`;

export const identification: readonly Component[] = [
  text("STRUCTURE", () => "datastructure"),
  text("STRUCTURE_ID", () => STRUCTURE),
  text("ACTION", () => "I"),
];

/** What tells figures apart; the article among them, as two articles may print one figure differently. */
export const dimensions: readonly Component[] = [
  text("INDICATOR", ({ observation }) => observation.indicator),
  text("REF_AREA", ({ observation, dataset }) => areaCode(observation.subject, dataset)),
  text("COUNTERPART_AREA", ({ observation, dataset }) => areaCode(observation.partner, dataset)),
  text("TIME_PERIOD", ({ observation, dataset }) => timePeriod(observation, dataset)),
  text("ARTICLE", ({ observation }) => observation.article),
];

/** An article may also print one figure twice. */
export const sequence: Component = { id: "SEQUENCE", type: "integer", value: ({ sequence }) => sequence };

/** The figure and its bounds, all in units of 10^UNIT_MULT. */
export const measures: readonly Component[] = [
  number("OBS_VALUE", ({ quantity }) => shiftPoint(quantity.value, quantity.writtenScale, quantity.decimals ?? 0)),
  text("UNIT_MEASURE", ({ observation }) => observation.quantity.unit),
  number("UNIT_MULT", ({ quantity }) => quantity.writtenScale),
  number("DECIMALS", ({ quantity }) => quantity.decimals),
  number("LOWER_BOUND", ({ quantity: { min, writtenScale } }) => (min === null ? null : shiftPoint(min, writtenScale))),
  number("UPPER_BOUND", ({ quantity: { max, writtenScale } }) => (max === null ? null : shiftPoint(max, writtenScale))),
  text("HEDGE", ({ observation }) => observation.quantity.hedge),
  number("VALUE_TO", ({ quantity: { valueTo, writtenScale, decimals } }) =>
    valueTo === undefined ? null : shiftPoint(valueTo, writtenScale, decimals ?? 0),
  ),
];

export const attributes: readonly Component[] = [
  text("OBS_STATUS", obsStatus),
  text("STATUS", ({ observation }) => observation.status),
  text("FACT", ({ observation }) => observation.id),
  text("PERIOD", ({ observation }) => observation.period?.edtf),
  // SDMX must have a reference period with two ends. Where an article gives none, or one end, this says so.
  text("TIME_PERIOD_FROM", ({ observation }) => originOf(observation.period)),
  text("STATED", ({ observation }) => observation.quantity.stated),
  text("DIRECTION", ({ observation }) => observation.quantity.direction?.exact),
  text("WORDING", ({ observation }) => observation.wording),
  text("VOICE", ({ observation }) => observation.voice),
  text("SAID_BY", ({ observation }) => observation.saidBy),
  text("QUOTE", ({ observation }) => observation.quote.exact),
  number("QUOTE_START", ({ quote }) => quote.start),
  number("QUOTE_END", ({ quote }) => quote.end),
  text("DATASET_VERSION", ({ dataset }) => dataset.version),
  text("DATASET_HASH", ({ dataset }) => dataset.hash),
  text("LATEST_ARTICLE", ({ dataset }) => dataset.latestArticle),
];

function text(id: string, value: Component["value"]): Component {
  return { id, type: "string", value };
}

function number(id: string, value: (observation: Observation) => string | number | null): Component {
  return { id, type: "number", value: ({ observation }) => value(observation) };
}

/** Of the SDMX code list CL_OBS_STATUS: F is a value at a future time, U of low reliability, A normal. */
function obsStatus({ observation, dataset }: SdmxRow): string {
  if (observation.status !== undefined) return "F";
  return contradicted(dataset.findings).has(observation.id) ? "U" : "A";
}

/** The facts that a contradiction puts in doubt. */
const contradicted = onceForEach(
  (findings: readonly Finding[]) =>
    new Set(findings.filter(({ verdict }) => verdict === "contradiction").flatMap(factsInDoubt)),
);

/** ISO codes for countries, as other SDMX data has them; else the entity's id. */
function areaCode(entity: string | undefined, { entities }: Dataset): string {
  if (entity === undefined) return NOT_APPLICABLE;
  return entities.find(({ id }) => id === entity)?.code ?? entity;
}

/** `period`: the figure's own; `period-closed`: its own, with an open end closed; `article`: none, it holds as of its article. */
function originOf(period: DateRange | null): string {
  if (period === null) return "article";
  return period.from === null || period.before === null ? "period-closed" : "period";
}

/** A figure without a period of its own holds as of its article. */
function timePeriod({ period, article }: Observation, { articles, latestArticle }: Dataset): string {
  const published = articles.find(({ id }) => id === article)?.published;
  const end = published?.before ?? dayAfter(latestArticle) ?? latestArticle;
  return sdmxTimePeriod(closeRange(period ?? published ?? { from: null, before: null }, end));
}
