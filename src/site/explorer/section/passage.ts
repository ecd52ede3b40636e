import { evidenceOf, type AnyFact as Fact } from "../../../index";
import { html, type Markup, type Part } from "../../../markup/html";
import { BASES, describePublisher, describeSpeaker } from "../../../wording/describe-source";
import { formatTime } from "../../../wording/format-time";
import { hrefOf } from "../fact-link";
import { markPassages } from "../mark-passages";
import type { Page } from "../page";
import { factCard } from "./fact-card";

/** What facts have in common that stand in one passage: the evidence and whose words it is. */
export function offsetsOf({ data }: Page, fact: Fact): string {
  const places = evidenceOf(data, fact).map(({ start, end }) => `${start}–${end}`);
  return [...places, fact.voice, fact.saidBy].join(" ");
}

/** Passages of an article with the words that were read, and the facts that were read from them. */
export function passage(page: Page, facts: readonly [Fact, ...Fact[]]): Markup {
  const [first] = facts;
  const evidence = facts.map((fact) => evidenceOf(page.data, fact));
  const places = (evidence[0] ?? []).map(({ start, end }) => `${start}–${end}`);
  return html`
    <li${voiceMark(first)} data-at="${first.quote.start}"><div><blockquote>${markPassages(evidence)}</blockquote>
    <p class="source">${sourceNote(page, first)}; characters ${places.join(" and ")}</p>
    ${facts.map((fact) => factCard(page, fact))}</div>`;
}

/** For the filter; most passages are in the article's own voice, which is left out. */
function voiceMark({ voice }: Fact): Markup | null {
  return voice === "article" ? null : html` data-voice="${voice}"`;
}

/** Who said it, in whose voice, in which article, and of when that is. */
function sourceNote(page: Page, fact: Fact): Part {
  const article = page.articles.get(fact.article);
  if (article === undefined) return fact.article;
  const link = html`<a href="${hrefOf(article.id)}">${describePublisher(article)}</a>`;
  const speaker = describeSpeaker(page.nameOf, fact);
  const { published } = article;
  const said = speaker === null ? html`${link}, in its own voice` : html`${speaker}, in ${link}`;
  return html`${said}, ${formatTime(published)} (date ${BASES[published.basis]})`;
}
