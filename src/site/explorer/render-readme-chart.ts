import { type AnyDataset as Dataset } from "../../index";
import { html, trusted } from "../../markup/html";
import { nameDenomination } from "../../wording/denomination";
import { axisOf } from "./chart/figure";
import { pageOf } from "./page";
import { tradeChart, tradesOf } from "./section/trade";
import { CHART_STYLE } from "./style";

const [WIDTH, HEIGHT, PLOT] = [760, 450, 640];

/**
 * The chart of trade turnover as an SVG file of its own, light or dark as the reader's system is.
 *
 * A picture has no links: they are left out. Data without trade gives a picture without a chart.
 */
export function renderReadmeChart(data: Dataset): string {
  const page = pageOf(data, { api: "", downloads: [] }, {});
  const [trade] = tradesOf(page);
  if (trade === undefined) return '<svg xmlns="http://www.w3.org/2000/svg"/>\n';
  const chart = tradeChart(page, trade);
  const axis = axisOf(page, [chart]);
  const [heading, unit] = ["Trade turnover, exports and imports", nameDenomination(axis.denomination)];
  const title = `${heading}, ${chart.title}`;
  const picture = html`
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"
      role="img" aria-label="${title}, ${unit}">
    <style>${trusted(CHART_STYLE)}</style><rect width="100%" height="100%" fill="var(--paper)"/>
    <g class="chart"><text x="24" y="40" class="title">${heading}</text>
    <text x="24" y="64" class="row">${chart.title}, ${unit}; every number is read from a sentence that an article printed</text></g>
    <svg class="chart" x="56" y="76" width="${PLOT}" height="${HEIGHT - 76}">${chart.draw(title, axis)}</svg></svg>`;
  return `${picture.text.replace(/<\/?a\b[^>]*>/g, "")}\n`;
}
