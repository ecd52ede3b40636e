import type { Fact } from "../../../src/model/fact";
import type { Finding, Gap, Repair } from "../../../src/model/finding";
import { factLink } from "../fact-link";
import { html, type Markup, type Part } from "../html";
import { markWords } from "../mark-words";
import type { Page } from "../page";
import { titleOf } from "../say-fact";
import { sayMeasure, sayNumber } from "../say-quantity";
import { sayDay, sayPublisher } from "../say-source";
import { section } from "./section";

/** Contradictions and tensions side by side, then the notes. */
export function disagreements(page: Page): Markup {
  const { findings } = page.data;
  const of = (verdict: Finding["verdict"]): Finding[] => findings.filter((finding) => finding.verdict === verdict);
  const shown = [...of("contradiction"), ...of("tension")];
  const content = html`
    ${shown.map((finding) => disagreement(page, finding))}
    <details class="notes"><summary>Notes: <span data-counts="findings">${of("note").length}</span> things worth knowing that are no disagreement</summary>
    <ul>${of("note").map((finding) => html`<li id="${finding.id}">${finding.detail} ${finding.facts.map((id) => linkTo(page, id))}`)}</ul></details>`;
  return section("disagreements", "Where sources disagree", content, NOTES);
}

const NOTES = html`
  <p><b>Contradiction</b>: no value makes all of the figures true, however they are rounded.</p>
  <p><b>Tension</b>: they differ as written, but may speak of different times or things.</p>
  <p>Found by rule, never by hand. Nothing is corrected: a repair is shown only where a single change of scale makes a sum fit.</p>`;

function disagreement(page: Page, finding: Finding): Markup {
  const facts = finding.facts.flatMap((id) => page.facts.get(id) ?? []);
  const [first] = facts;
  return html`
    <article class="finding" id="${finding.id}"><p class="kicker ${finding.verdict}">${finding.verdict}<span>${finding.rule.split("-").join(" ")}</span>
    <h3>${first === undefined ? finding.rule : titleOf(page, first)}</h3>
    <div class="sides">${facts.map((fact) => side(page, fact))}</div>
    ${finding.gap === undefined ? null : html`<p class="gap" data-counts="computed"><b>${sayGap(finding.gap)}</b></p>`}
    <p class="detail" data-counts="computed">${finding.detail}</p>
    ${finding.repair === undefined ? null : repairLine(page, finding.repair)}
    ${finding.comment === undefined ? null : html`<p class="note">${finding.comment}</p>`}</article>`;
}

function side(page: Page, fact: Fact): Markup {
  const article = page.articles.get(fact.article);
  const stated = fact.kind === "observation" ? fact.quantity.stated : titleOf(page, fact);
  return html`<div><p class="stated">${factLink(fact, stated)}
    <blockquote>${factLink(fact, html`“${markWords(fact.quote.exact, stated)}”`)}</blockquote>
    <p class="source">${article === undefined ? fact.article : html`${sayPublisher(article)}, <span data-counts="published">${sayDay(article.published)}</span>`}</div>`;
}

/** "at least 61.8 million US dollars apart". */
function sayGap({ min, unit }: Gap): string {
  const scale = unit === "percent" ? 0 : ([12, 9, 6].find((power) => Math.abs(min ?? 0) >= 10 ** power) ?? 0);
  const words = unit === "percent" ? "percentage points" : sayMeasure({ unit, scale });
  return `at least ${sayNumber(Number((min ?? 0).toPrecision(3)), scale)} ${words} apart`;
}

function repairLine(page: Page, { fact: id, value }: Repair): Markup {
  const fact = page.facts.get(id);
  if (fact?.kind !== "observation") return html``;
  const measure = { unit: fact.quantity.unit, scale: fact.quantity.writtenScale };
  const words = `${sayNumber(value, measure.scale)} ${sayMeasure(measure)}`;
  return html`<p class="repair" data-counts="computed">The only repair by scale: read ${factLink(fact, `“${fact.quantity.stated}”`)} as ${words}. The dataset keeps what is printed.</p>`;
}

function linkTo(page: Page, id: string): Part {
  const fact = page.facts.get(id);
  return fact === undefined ? null : html`<a href="#${encodeURIComponent(id)}">${fact.article}</a> `;
}
