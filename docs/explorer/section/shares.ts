import type { Indicator, Observation } from "../../../src/index";
import { figuresOf, groupedChart } from "../chart/indicator-chart";
import type { RowGroup } from "../chart/row-chart";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";
import { indicatorName, sayWhen } from "../say-fact";
import { publisherOf, sayDay } from "../say-source";
import { section } from "./section";

/** Shares and growth, in per cent. */
export function sharesSection(page: Page): Markup | null {
  const { indicators } = page.data;
  const shares = indicators
    .filter(({ type }) => type === "share")
    .map((indicator) => groupOf(page, indicator, byArticle));
  const growths = indicators
    .filter(({ type }) => type === "growth")
    .map((indicator) => groupOf(page, indicator, byPeriod));
  if ([...shares, ...growths].every(({ rows }) => rows.length === 0)) return null;
  const charts = [
    groupedChart(page, "Shares of a partner", shares),
    groupedChart(page, "Growth on the same period of the year before", growths),
  ];
  return section("shares", "Shares and growth", html`<div class="pair">${charts}</div>`, NOTES);
}

const NOTES = html`
  <p>A share without a period holds as of its article: a change between two articles may be a change in time.</p>`;

type Label = (page: Page, fact: Observation) => string;

/** The figures of one indicator, under what grows or is shared; equal labels are told apart by the source. */
function groupOf(page: Page, { id, growthOf }: Indicator, labelOf: Label): RowGroup {
  const facts = figuresOf(page, id);
  const labels = facts.map((fact) => labelOf(page, fact));
  const isShared = (label: string): boolean => labels.filter((other) => other === label).length > 1;
  const rows = facts.map((fact, index) => {
    const label = labels[index] ?? "";
    return { label: isShared(label) ? `${label} (${publisherOf(page, fact.article)})` : label, fact };
  });
  return { title: titleFor(page, growthOf ?? id, facts), rows };
}

/** The name of an indicator, with the partner's own name where all figures have the same. */
function titleFor(page: Page, indicator: string, facts: readonly Observation[]): string {
  const [partner, ...others] = new Set(facts.map((fact) => fact.partner));
  const title = indicatorName(page, indicator);
  if (partner === undefined || others.length > 0) return title;
  return title.replace(/^The partner/, () => nameOf(page, partner));
}

const byArticle: Label = (page, fact) => {
  const published = page.articles.get(fact.article)?.published;
  const when = published === undefined ? "" : `, ${sayDay(published).replace(/^between .* and /, "by ")}`;
  return `${publisherOf(page, fact.article)}${when}`;
};

const byPeriod: Label = (page, { partner, subject, period }) =>
  `${nameOf(page, partner ?? subject)}, ${period === null ? sayWhen(period) : sayDay(period)}`;
