import type { Fact } from "../../../src/model/fact";
import type { Time } from "../../../src/model/time";
import { factLink, hrefOf } from "../fact-link";
import { html, joined, type Markup, type Part } from "../html";
import { markWords } from "../mark-words";
import { nameOf, type Page } from "../page";
import { KINDS, titleOf } from "../say-fact";
import { sayReading } from "../say-quantity";
import { sayDay, sayPublisher, sayVoice } from "../say-source";

/** A fact: its quote with the words that were read, and everything that is known of its origin. */
export function factCard(page: Page, fact: Fact): Markup {
  const aliases = page.data.aliases.filter(({ to }) => to === fact.id);
  return html`
    <li><article id="${fact.id}" data-kind="${fact.kind}" data-voice="${fact.voice}">
    ${aliases.map(({ from }) => html`<i id="${from}"></i>`)}
    <p class="kicker">${kickerOf(fact)}<h4>${factLink(fact, titleOf(page, fact))}</h4>
    <blockquote>“${markWords(fact.quote.exact, wordsRead(fact))}”</blockquote>
    <dl>${detailsOf(page, fact).map(([term, text]) => html`<dt>${term}<dd>${text}`)}</dl></article>`;
}

function kickerOf({ kind, status }: Fact): string {
  return status === undefined ? KINDS[kind].one : `${KINDS[kind].one}, ${status}`;
}

/** The words of the quote that the fact stands on. */
function wordsRead(fact: Fact): string | null | undefined {
  switch (fact.kind) {
    case "observation":
      return fact.quantity.stated;
    case "role":
      return fact.role;
    case "event":
      return fact.period?.stated;
    case "statement":
      return fact.wording ?? fact.period?.stated;
  }
}

type Detail = readonly [term: string, text: Part];

function detailsOf(page: Page, fact: Fact): Detail[] {
  return [
    ...(fact.kind === "observation" ? [["Read as", sayReading(fact.quantity)] as const] : []),
    ...(fact.period === null ? [] : [["When", sayTime(fact.period)] as const]),
    ...particularsOf(page, fact),
    ["Said by", sayVoice(page, fact)],
    ...(fact.context === undefined ? [] : [["With", joined(fact.context.map(({ exact }) => `“${exact}”`), " … ")] as const]),
    ["Article", articleOf(page, fact)],
    ...(fact.note === undefined ? [] : [["Note", fact.note] as const]),
    ...findingsOf(page, fact),
    ["Id", idOf(page, fact)],
  ];
}

function sayTime({ edtf, stated, basis, note }: Time): string {
  const words = stated === null ? "" : `“${stated}”, `;
  return `${edtf} (${words}${basis}${note === undefined ? "" : `: ${note}`})`;
}

/** What only facts of one kind have. */
function particularsOf(page: Page, fact: Fact): Detail[] {
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(page, id)).join(", ");
  if (fact.kind === "role") return [["Organisation", nameOf(page, fact.organisation)]];
  if (fact.kind !== "event") return fact.kind === "statement" || !fact.wording ? [] : [["Wording", `“${fact.wording}”`]];
  return [
    ["Form", fact.form],
    ...(fact.place === undefined ? [] : [["Place", nameOf(page, fact.place)] as const]),
    ...(fact.participants.length === 0 ? [] : [["Present", names(fact.participants)] as const]),
    ...(fact.topics === undefined ? [] : [["On", names(fact.topics)] as const]),
  ];
}

function articleOf(page: Page, { article: id, quote }: Fact): Part {
  const article = page.articles.get(id);
  if (article === undefined) return id;
  const { published } = article;
  return html`<a href="${hrefOf(id)}">${sayPublisher(article)}</a>, ${sayDay(published)} (${published.basis}); characters ${quote.start}–${quote.end}`;
}

function findingsOf(page: Page, { id }: Fact): Detail[] {
  const links = (page.findings.get(id) ?? []).map((finding) =>
    html`<a href="${hrefOf(finding.id)}">${finding.verdict}: ${finding.rule.split("-").join(" ")}</a>`,
  );
  return links.length === 0 ? [] : [["Findings", joined(links, ", ")]];
}

function idOf({ links }: Page, { id }: Fact): Part {
  const code = html`<code>${id}</code>`;
  return links.factFiles === undefined ? code : html`<a href="${links.factFiles}${encodeURIComponent(id)}.json">${code} as JSON</a>`;
}
