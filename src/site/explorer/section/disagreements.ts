import { boundsOf } from "../../../exact/bounds-of";
import { type AnyFact as Fact, type AnyFinding as Finding, type Gap, type AnyRepair as Repair } from "../../../index";
import { html, type Markup, type Part } from "../../../markup/html";
import { denominationOf } from "../../../wording/denomination";
import { formatAmount } from "../../../wording/format-amount";
import { formatDistance } from "../../../wording/format-interval";
import { VERDICTS } from "../../../wording/name-verdict";
import { titleFact } from "../../../wording/title-fact";
import { titleRule } from "../../../wording/title-rule";
import { typesetNote } from "../../../wording/typeset-note";
import { sidesChart } from "../chart/sides-chart";
import { factLink } from "../fact-link";
import type { Page } from "../page";
import { section } from "./section";
import { sides } from "./sides";

/** Contradictions and tensions side by side, then the notes. */
export function disagreements(page: Page): Markup | null {
  const { disagreements: shown, notes } = page;
  if (shown.length + notes.length === 0) return null;
  const content = html`${shown.map((finding) => disagreement(page, finding))}${notesOf(page, notes)}`;
  return section("disagreements", "Where sources disagree", content, NOTES);
}

const NOTES = html`
  <p><b>${VERDICTS.contradiction}</b>: no value makes all of the figures true, however they are rounded.</p>
  <p><b>${VERDICTS.tension}</b>: they differ as written, but may speak of different times or things.</p>
  <p>Found by rule, never by hand. Nothing is corrected: a repair is shown only
    where a single change of scale makes a sum fit.</p>`;

function disagreement(page: Page, finding: Finding): Markup {
  const { id, verdict, gap, detail, repair, comment } = finding;
  const facts = finding.facts.flatMap((each) => page.facts.get(each) ?? []);
  const [first] = facts;
  return html`
    <article class="finding" id="${id}"><p class="kicker"><b>${VERDICTS[verdict]}</b> found by the rule “${ruleLink(page, finding)}”
    <h3>${first === undefined ? titleRule(finding.rule) : factLink(first, titleFact(page.data, first))}</h3>
    ${sides(page, facts)}${sidesChart(page, finding)}
    ${gap === undefined ? null : html`<p class="gap">${formatGap(gap, facts)}</p>`}
    <p class="detail">${detail}</p>
    ${repair === undefined ? null : repairLine(page, repair)}
    ${comment === undefined ? null : html`<p class="note">${typesetNote(comment)}</p>`}</article>`;
}

function ruleLink({ links }: Page, { rule }: Finding): Part {
  if (links.rulePages === undefined) return titleRule(rule);
  return html`<a href="${links.rulePages}${encodeURIComponent(rule)}.html">${titleRule(rule)}</a>`;
}

/** "at least 61.8 million US dollars apart", in the smallest scale that is written. */
function formatGap(gap: Gap, facts: readonly Fact[]): string {
  const scales = facts.flatMap((fact) => (fact.kind === "observation" ? denominationOf([fact.quantity]).scale : []));
  const scale = gap.unit === "percent" ? 0 : Math.min(12, ...scales);
  return `${formatDistance(boundsOf(gap), { unit: gap.unit, scale })} apart`;
}

function repairLine(page: Page, { fact: id, value }: Repair): Part {
  const fact = page.facts.get(id);
  if (fact?.kind !== "observation") return null;
  const denomination = denominationOf([fact.quantity]);
  const words = formatAmount(value, denomination);
  const link = factLink(fact, `“${fact.quantity.stated}”`);
  return html`
    <p class="repair">The only repair by scale: read ${link} as ${words}.
      The dataset keeps what is printed.</p>`;
}

function notesOf(page: Page, notes: readonly Finding[]): Part {
  if (notes.length === 0) return null;
  const links = ({ facts }: Finding): Part[] =>
    facts.map((id) => factLink({ id }, html`${page.nameOf(page.facts.get(id)?.article ?? "")} `));
  const items = notes.map((finding) => html`<li id="${finding.id}">${finding.detail} ${links(finding)}`);
  return html`
    <details class="notes">
    <summary>Notes: <span data-counts="findings">${notes.length}</span> things to know, no disagreement</summary>
    <ul>${items}</ul></details>`;
}
