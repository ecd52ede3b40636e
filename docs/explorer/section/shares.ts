import { sayPeriod } from "../../../src/audit/say-time";
import type { Observation } from "../../../src/model/fact";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";
import { sayDay } from "../say-source";
import { indicatorChart } from "./investment";
import { section } from "./section";

/** Shares and growth, in per cent. */
export function sharesSection(page: Page): Markup {
  const { indicators } = page.data;
  const shares = indicators.filter(({ type }) => type === "share");
  const growths = indicators.filter(({ type }) => type === "growth");
  return section("shares", "Shares and growth", [
    shares.map(({ id }) => indicatorChart(page, id, byArticle(page))),
    growths.map(({ id }) => indicatorChart(page, id, byPeriod(page))),
  ], html`<p>A share without a period holds as of its article: a change between two articles may be a change in time.</p>`);
}

/** "DKnews.kz, 28 February 2025". */
function byArticle(page: Page): (fact: Observation) => string {
  return ({ article: id }) => {
    const article = page.articles.get(id);
    return article === undefined ? id : `${article.publisher.name}, ${sayDay(article.published)}`;
  };
}

function byPeriod(page: Page): (fact: Observation) => string {
  return ({ partner, subject, period }) =>
    `${nameOf(page, partner ?? subject)}${period === null ? "" : `, ${sayPeriod(period)}`}`;
}
