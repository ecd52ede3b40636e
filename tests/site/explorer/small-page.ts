import type { Dataset } from "../../../src/model/dataset";
import type { Finding } from "../../../src/model/finding";
import { type Page, pageOf } from "../../../src/site/explorer/page";
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

/** What a part of the page is made from. */
export function pageWith(facts: Dataset["facts"], parts: Partial<Dataset> = {}): Page {
  return pageOf(dataOf(facts, parts), LINKS, {});
}

/** A finding `f1` that two sources contradict each other on these facts. */
export function contradiction(facts: readonly { readonly id: string }[], rest: Partial<Finding> = {}): Finding {
  const ids = facts.map(({ id }) => id);
  return { id: "f1", rule: "same-key-agrees", verdict: "contradiction", facts: ids, detail: "", ...rest };
}

/** What a reader sees of markup. */
export function wordsIn(markup: { readonly text: string } | null): string {
  return (markup?.text ?? "").replace(/<[^>]*>/g, "").replaceAll("\u00a0", " ");
}

/** What a reader sees in each cell of a table, row by row. */
export function cellsIn(table: string): string[][] {
  return table
    .split("<tr>")
    .slice(1)
    .map((row) =>
      row
        .split(/<t[hd](?: [^>]*)?>/)
        .slice(1)
        .map((text) => wordsIn({ text })),
    );
}

export function render(facts: Dataset["facts"], parts: Partial<Dataset> = {}): string {
  return renderExplorer(dataOf(facts, parts), LINKS);
}

/** What a part of the page shows, without the notes beside it. */
export function partOf(page: string, id: string): string {
  const part = page.split(/<section id="/).find((each) => each.startsWith(`${id}"`)) ?? "";
  return part.split("<aside")[0] ?? "";
}
