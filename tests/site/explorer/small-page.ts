import type { Dataset } from "../../../src/model/dataset";
import { type ExplorerLinks, renderExplorer } from "../../../src/site/explorer/render-explorer";
import { ARTICLES, figure, INDICATORS, YEAR_2023 } from "../../support/figures-fixture";
import { dataset, entity } from "../../support/people-fixture";

export const LINKS: ExplorerLinks = { api: "api/index.html", downloads: [] };
const ENTITIES = [entity("xx", "place", "Exland"), entity("yy", "place", "Whyland")];

/** The turnover of two years. */
export const TWO_YEARS = [figure({ value: 40 }), figure({ value: 50, period: YEAR_2023 })];

export function dataOf(facts: Dataset["facts"], parts: Partial<Dataset> = {}): Dataset {
  return dataset({ facts, articles: ARTICLES, indicators: INDICATORS, entities: ENTITIES, ...parts });
}

export function render(facts: Dataset["facts"], parts: Partial<Dataset> = {}): string {
  return renderExplorer(dataOf(facts, parts), LINKS);
}

/** What a part of the page shows, without the notes beside it. */
export function partOf(page: string, id: string): string {
  const part = page.split(/<section id="/).find((each) => each.startsWith(`${id}"`)) ?? "";
  return part.split("<aside")[0] ?? "";
}
