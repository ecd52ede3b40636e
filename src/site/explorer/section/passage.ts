import type { Fact, Statement } from "../../../model/fact";
import { BASES, describePublisher, describeSpeaker } from "../../../wording/describe-source";
import { formatTime } from "../../../wording/format-time";
import { hrefOf } from "../fact-link";
import { html, type Markup, type Part } from "../html";
import { markWords } from "../mark-words";
import type { Page } from "../page";
import { factCard } from "./fact-card";

/** A passage of an article with the words that were read, and the facts that were read from it. */
export function passage(page: Page, facts: readonly [Fact, ...Fact[]]): Markup {
  const [first] = facts;
  const { quote } = first;
  return html`
    <li${voiceOf(first)}><div><blockquote>“${markWords(
      quote.exact,
      facts.map((fact) => wordsRead(page, fact, quote.exact)),
    )}”</blockquote>
    <p class="source">${sourceOf(page, first)}; characters ${quote.start}–${quote.end}</p>
    ${facts.map((fact) => factCard(page, fact))}</div>`;
}

/** For the filter; most passages are in the article's own voice, which is left out. */
function voiceOf({ voice }: Fact): Markup | null {
  return voice === "article" ? null : html` data-voice="${voice}"`;
}

/** Who said it, in whose voice, in which article, and of when that is. */
function sourceOf(page: Page, fact: Fact): Part {
  const article = page.articles.get(fact.article);
  if (article === undefined) return fact.article;
  const link = html`<a href="${hrefOf(article.id)}">${describePublisher(article)}</a>`;
  const speaker = describeSpeaker(page.nameOf, fact);
  const { published } = article;
  const said = speaker === null ? html`${link}, in its own voice` : html`${speaker}, in ${link}`;
  return html`${said}, ${formatTime(published)} (date ${BASES[published.basis]})`;
}

/** The words of the quote that the fact stands on. */
function wordsRead(page: Page, fact: Fact, quote: string): string | null | undefined {
  switch (fact.kind) {
    case "observation":
      return fact.quantity.stated;
    case "role":
      return fact.role;
    case "event":
      return fact.period?.stated;
    case "statement":
      return wordsForStatement(page, fact, quote);
  }
}

/** Of subject and object the one that fewer statements name: it is what the passage tells of this one. */
function wordsForStatement(page: Page, { subject, object, wording }: Statement, quote: string): string | undefined {
  const namedBy = (id: string): number =>
    page.data.statements.filter((other) => other.subject === id || other.object === id).length;
  const rarestFirst = [object, subject].sort((a, b) => namedBy(a) - namedBy(b));
  return rarestFirst.flatMap((id) => wordsFor(page, id, quote) ?? [])[0] ?? wording;
}

/** The quote's words for an entity: the longest of its names that stands there, in whatever case. */
function wordsFor({ entities }: Page, id: string, quote: string): string | undefined {
  const { name, aliases = [] } = entities.get(id) ?? { name: id };
  const found = [name, ...aliases].flatMap((wording) => {
    const start = quote.toLowerCase().indexOf(wording.toLowerCase());
    return start < 0 ? [] : quote.slice(start, start + wording.length);
  });
  return found.sort((a, b) => b.length - a.length)[0];
}
