import { type AnyFact as Fact } from "../../../index";
import { groupBy } from "../../../list/group-by";
import { html, type Markup } from "../../../markup/html";
import { titleFact, titleMeasure, titlePeriod } from "../../../wording/title-fact";
import { factLink } from "../fact-link";
import { markWords } from "../mark-words";
import type { Page } from "../page";
import { articleLine } from "./article-line";

/** What disagrees, side by side: each passage once, over it the figures that were read from it. */
export function sides(page: Page, facts: readonly Fact[]): Markup {
  const passages = [...groupBy(facts, (fact) => passageKey(widest(fact, facts))).values()];
  const labels = labelsOf(page, facts);
  return html`<div class="sides">${passages.map((read) => side(page, read, labels))}</div>`;
}

function side(page: Page, read: readonly [Fact, ...Fact[]], labels: ReadonlyMap<string, string>): Markup {
  const whole = widest(read[0], read);
  const words = read.map((fact) => printedWords(page, fact));
  const figures = read.map((fact, index) => {
    const label = labels.get(fact.id);
    return html`<li>${factLink(fact, html`${label && html`<span>${label}</span> `}<b>${words[index]}</b>`)}`;
  });
  return html`
    <div><ul class="figures">${figures}</ul>
    <blockquote>${factLink(whole, html`“${markWords(whole.quote.exact, words)}”`)}</blockquote>
    <p class="source">${articleLine(page, whole.article)}</p></div>`;
}

/** Of the facts that were read from around the words of one, the one with the longest quote. */
function widest(fact: Fact, facts: readonly Fact[]): Fact {
  const around = facts.filter(
    ({ article, quote }) => article === fact.article && quote.start <= fact.quote.start && quote.end >= fact.quote.end,
  );
  return around.reduce((most, other) => (length(other) > length(most) ? other : most), fact);
}

function passageKey({ article, quote: { start, end } }: Fact): string {
  return `${article} ${start} ${end}`;
}

function length({ quote }: Fact): number {
  return quote.end - quote.start;
}

function printedWords(page: Page, fact: Fact): string {
  return fact.kind === "observation" ? fact.quantity.stated : titleFact(page.data, fact);
}

/** What each figure is of, if they are not all of the same; their periods if those are not. */
function labelsOf(page: Page, facts: readonly Fact[]): ReadonlyMap<string, string> {
  const figures = facts.flatMap((fact) => (fact.kind === "observation" ? fact : []));
  const isOne = (parts: readonly string[]): boolean => new Set(parts).size < 2;
  const names = figures.map((fact) => titleMeasure(page.data, fact));
  const times = figures.map(({ period }) => titlePeriod(period));
  if (isOne(names) && isOne(times)) return new Map();
  return new Map(
    figures.map(({ id }, index) => [id, isOne(times) ? `${names[index]}` : `${names[index]}, ${times[index]}`]),
  );
}
