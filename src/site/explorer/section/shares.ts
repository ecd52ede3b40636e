import type { Observation } from "../../../model/fact";
import type { Indicator } from "../../../model/indicator";
import { formatLatest, formatTime } from "../../../wording/format-time";
import { titleIndicator, titlePeriod } from "../../../wording/title-fact";
import { figuresOf, groupedChart } from "../chart/indicator-chart";
import type { RowGroup } from "../chart/row-chart";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import { section } from "./section";

/** Shares and growth, in per cent. */
export function sharesSection(page: Page): Markup | null {
  const { indicators } = page.data;
  const groupsOf = (type: Indicator["type"], labelOf: Label): RowGroup[] =>
    indicators.filter((each) => each.type === type).map((indicator) => groupOf(page, indicator, labelOf));
  const [shares, growths] = [groupsOf("share", byArticle), groupsOf("growth", byPeriod)];
  if ([...shares, ...growths].every(({ rows }) => rows.length === 0)) return null;
  const charts = [
    sharesChart(page, shares),
    groupedChart(page, "Growth on the same period of the year before", growths),
  ];
  return section("shares", "Shares and growth", html`<div class="pair">${charts}</div>`, NOTES);
}

/** Under the partner's name if all shares are of one. */
function sharesChart(page: Page, groups: readonly RowGroup[]): Markup {
  const rows = groups.flatMap((group) => group.rows);
  const [partner, ...others] = new Set(rows.map(({ fact }) => fact.partner));
  if (partner === undefined || others.length > 0) return groupedChart(page, "Shares of a partner", groups);
  const short = groups.map((group) => ({ ...group, title: withoutPartner(group.title ?? "") }));
  return groupedChart(page, `${page.nameOf(partner)}: shares`, short);
}

/** "Share of all foreign trade". */
function withoutPartner(title: string): string {
  return title.replace(/^The partner’s (.)/, (_, first: string) => first.toUpperCase());
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
    return { label: isShared(label) ? `${label} (${page.nameOf(fact.article)})` : label, fact };
  });
  return { title: titleIndicator(page.data, growthOf ?? id), rows };
}

const byArticle: Label = (page, fact) => {
  const published = page.articles.get(fact.article)?.published;
  const when = published === undefined ? "" : `, ${formatLatest(published)}`;
  return `${page.nameOf(fact.article)}${when}`;
};

const byPeriod: Label = (page, { partner, subject, period }) =>
  `${page.nameOf(partner ?? subject)}, ${period === null ? titlePeriod(period) : formatTime(period)}`;
