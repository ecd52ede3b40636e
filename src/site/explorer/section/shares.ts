import type { AnyIndicator as Indicator, AnyObservation as Observation } from "../../../index";
import { groupBy } from "../../../list/group-by";
import { html, type Markup } from "../../../markup/html";
import { capitalise } from "../../../wording/capitalise";
import { fillPhrase } from "../../../wording/fill-phrase";
import { formatLatest, formatTime } from "../../../wording/format-time";
import { namesInText } from "../../../wording/name-in-text";
import { titleIndicator, titlePeriod } from "../../../wording/title-fact";
import type { Chart } from "../chart/chart";
import { figures } from "../chart/figure";
import { groupedCharts, indicatorFigures } from "../chart/indicator-chart";
import { legend } from "../chart/legend";
import type { ChartRow, RowGroup } from "../chart/row-chart";
import type { Page } from "../page";
import { section } from "./section";

/** Shares and growth, in per cent. */
export function sharesSection(page: Page): Markup | null {
  const ofType = (type: Indicator["type"]): Indicator[] => page.data.indicators.filter((each) => each.type === type);
  const growths = ofType("growth").map((indicator) => growthGroup(page, indicator));
  const rows = [
    ofType("share").flatMap((indicator) => sharesCharts(page, indicator)),
    groupedCharts(page, ["growth"], "Growth on the same period of the year before", growths),
  ];
  const charts = rows.flat();
  if (charts.length === 0) return null;
  const content = rows.map((row) => figures(page, row));
  return section("shares", "Shares and growth", content, [NOTES, legend(page, charts)]);
}

const NOTES = html`
  <p>A share without a period holds as of its article: a change between two articles may be a change in time.</p>`;

/** A chart for each pair, as its title names both. */
function sharesCharts(page: Page, { id, phrase = "" }: Indicator): Chart[] {
  const pairs = groupBy(indicatorFigures(page, id), ({ subject, partner }) => `${subject} ${partner}`);
  return [...pairs.values()].flatMap((facts) => {
    const filled = fillPhrase(phrase, facts[0], namesInText(page.data));
    const title = filled ? capitalise(filled) : titleIndicator(page.data, id);
    return groupedCharts(page, [id, `${facts[0].subject}-${facts[0].partner ?? ""}`], title, [
      { rows: shareRows(page, facts, byArticle) },
    ]);
  });
}

function growthGroup(page: Page, { id, growthOf }: Indicator): RowGroup {
  return {
    title: titleIndicator(page.data, growthOf ?? id),
    rows: shareRows(page, indicatorFigures(page, id), byPeriod),
  };
}

type Label = (page: Page, fact: Observation) => string;

/** Figures under what is shared or grows; equal labels are told apart by the source. */
function shareRows(page: Page, facts: readonly Observation[], labelOf: Label): ChartRow[] {
  const labels = facts.map((fact) => labelOf(page, fact));
  const isShared = (label: string): boolean => labels.filter((other) => other === label).length > 1;
  return facts.map((fact, index) => {
    const label = labels[index] ?? "";
    return { label: isShared(label) ? `${label} (${page.nameOf(fact.article)})` : label, fact };
  });
}

const byArticle: Label = (page, fact) => {
  const published = page.articles.get(fact.article)?.published;
  const when = published === undefined ? "" : `, ${formatLatest(published)}`;
  return `${page.nameOf(fact.article)}${when}`;
};

const byPeriod: Label = (page, { partner, subject, period }) =>
  `${page.nameOf(partner ?? subject)}, ${period === null ? titlePeriod(period) : formatTime(period)}`;
