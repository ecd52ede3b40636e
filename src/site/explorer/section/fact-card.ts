import { describeFact, type AnyEventFact as EventFact, type AnyFact as Fact } from "../../../index";
import { html, joined, type Markup, type Part } from "../../../markup/html";
import { explainReading } from "../../../wording/explain-reading";
import { explainTime } from "../../../wording/explain-time";
import { nameForm } from "../../../wording/name-form";
import { KINDS } from "../../../wording/name-kind";
import { VERDICTS } from "../../../wording/name-verdict";
import { titleRule } from "../../../wording/title-rule";
import { typesetNote } from "../../../wording/typeset-note";
import { factLink, hrefOf } from "../fact-link";
import type { Page } from "../page";
import { facetWords } from "./facets";

/** A fact: what it says and what was read, with its id; whose words they are stands above it, with the passage. */
export function factCard(page: Page, fact: Fact): Markup {
  const aliases = page.data.aliases.filter(({ to }) => to === fact.id);
  return html`
    <article id="${fact.id}"${facetsOf(page, fact)}>
    ${aliases.map(({ from }) => html`<i id="${from}"></i>`)}
    <p class="kicker">${KINDS[fact.kind].one}${fact.status && html`, <b class="status">${fact.status}</b>`}
    <h4>${factLink(fact, describeFact(page.data, fact))}</h4>
    <dl>${detailsOf(page, fact).map(([term, text]) => html`<dt>${term}<dd>${text}`)}</dl></article>`;
}

/** For the filter: partner, years and whether it is disputed. */
function facetsOf(page: Page, fact: Fact): Markup | null {
  const facets = facetWords(page, fact);
  return facets.length === 0 ? null : html` data-facets="${facets.join(" ")}"`;
}

type Detail = readonly [term: string, text: Part];

function detailsOf(page: Page, fact: Fact): Detail[] {
  const { note } = fact;
  return [
    ...(fact.kind === "observation" ? [["Read as", explainReading(fact.quantity)] as const] : []),
    ...(fact.period === null ? [] : [["When", explainTime(fact.period)] as const]),
    ...particularsOf(page, fact),
    ...(note === undefined ? [] : [["Note", typesetNote(note)] as const]),
    ...findingLinks(page, fact),
    ["Id", idWithLink(page, fact)],
  ];
}

/** What only facts of one kind have. */
function particularsOf(page: Page, fact: Fact): Detail[] {
  if (fact.kind === "role") return [["Organisation", page.nameOf(fact.organisation)]];
  if (fact.kind === "event") return eventDetails(page, fact);
  return fact.wording === undefined ? [] : [["Wording", `“${fact.wording}”`]];
}

function eventDetails(page: Page, { form, place, participants, topics }: EventFact): Detail[] {
  const names = (ids: readonly string[]): string => ids.map((id) => page.nameOf(id)).join(", ");
  return [
    ["Form", nameForm(form)],
    ...(place === undefined ? [] : [["Place", page.nameOf(place)] as const]),
    ...(participants.length === 0 ? [] : [["Present", names(participants)] as const]),
    ...(topics === undefined ? [] : [["On", names(topics)] as const]),
  ];
}

function findingLinks(page: Page, { id }: Fact): Detail[] {
  const links = (page.findings.get(id) ?? []).map(
    (finding) => html`<a href="${hrefOf(finding.id)}">${VERDICTS[finding.verdict]}: ${titleRule(finding.rule)}</a>`,
  );
  return links.length === 0 ? [] : [["Findings", joined(links, ", ")]];
}

function idWithLink({ links }: Page, { id }: Fact): Part {
  if (links.factFiles === undefined) return id;
  return html`${id} <a href="${links.factFiles}${encodeURIComponent(id)}.json">JSON</a>`;
}
