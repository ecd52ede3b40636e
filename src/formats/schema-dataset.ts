import type { DataDownload, Dataset as SchemaDataset } from "schema-dts";
import { compareText } from "../list/compare-text";
import type { Dataset } from "../model/dataset";
import { dayBefore } from "../time/day";
import { describePublisher, titleArticle } from "../wording/describe-source";
import { formatTime } from "../wording/format-time";
import { type About, describeDataset } from "./about";
import { rowsOf, tables } from "./tables";

/** What search engines for data are told: a Dataset of schema.org, without its context. */
export function schemaDataset(dataset: Dataset): Exclude<SchemaDataset, string> & { readonly "@type": "Dataset" } {
  const { title, description, homepage, own } = describeDataset(dataset);
  return {
    "@type": "Dataset",
    name: title,
    description,
    version: dataset.version,
    ...(homepage !== undefined && { url: homepage }),
    ...(own && makingOf(own)),
    temporalCoverage: temporalCoverage(dataset),
    spatialCoverage: areasOf(dataset).map((name) => ({ "@type": "Place", name })),
    variableMeasured: dataset.indicators.map(({ title }) => title),
    citation: dataset.articles.map(
      (article) => `${titleArticle(article)}. ${describePublisher(article)}, ${formatTime(article.published)}`,
    ),
    ...(homepage !== undefined && { distribution: downloadsOf(dataset, homepage) }),
  };
}

function makingOf({ license, creator, keywords }: NonNullable<About["own"]>) {
  return {
    license,
    creator: { "@type": "Organization", name: creator },
    keywords: [...keywords],
    isAccessibleForFree: true,
  } as const;
}

/** From the first to the last day of what is reported as having happened or holding, as far as it has two ends. */
function temporalCoverage({ facts, latestArticle }: Dataset): string {
  const periods = facts.flatMap(({ status, period }) => (status === undefined && period !== null ? [period] : []));
  const first = periods.flatMap(({ from }) => from ?? []).sort(compareText)[0];
  const last = periods.flatMap(({ before }) => (before === null ? [] : dayBefore(before))).sort(compareText);
  return `${first ?? latestArticle}/${last.at(-1) ?? latestArticle}`;
}

/** The countries and unions, which alone have a code. */
function areasOf({ entities }: Dataset): string[] {
  return entities.filter(({ type, code }) => type === "place" && code !== undefined).map(({ name }) => name);
}

function downloadsOf(dataset: Dataset, homepage: string): (DataDownload & { readonly contentUrl: string })[] {
  const filled = tables.filter((table) => rowsOf(dataset, table).length > 0);
  const files = [
    ["dataset.json", "application/json"],
    ["dataset.jsonld", "application/ld+json"],
    ["dataset.ndjson", "application/x-ndjson"],
    [`${describeDataset(dataset).name}.xlsx`, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["observations.sdmx.csv", "application/vnd.sdmx.data+csv;version=2.0.0"],
    ...tables.map(({ name }) => [`${name}.csv`, "text/csv"] as const),
    ...filled.map(({ name }) => [`${name}.parquet`, "application/vnd.apache.parquet"] as const),
  ] as const;
  return files.map(([file, encodingFormat]) => ({
    "@type": "DataDownload",
    contentUrl: `${homepage}v${dataset.version}/downloads/${file}`,
    encodingFormat,
  }));
}
