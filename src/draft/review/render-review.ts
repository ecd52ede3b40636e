import { createHash } from "node:crypto";
import { html, type Markup, trusted } from "../../markup/html";
import { visible } from "../../text/visible";
import { formatCount } from "../../wording/format-count";
import { type Draft, isSure } from "../draft";
import { marksOf } from "./marks-of";
import { type CardContext, renderCard, renderLeftover } from "./render-card";
import { renderText } from "./render-text";
import { REVIEW_STYLE } from "./review-style";

/** A page to review a draft on: the article with marks, the proposals beside it, linked both ways. It needs no script. */
export function renderReview(draft: Draft): string {
  const { entries, leftovers, text } = draft;
  const marks = marksOf(draft);
  const context: CardContext = { text, marks };
  const cards = entries.map((entry, index) => ({ entry, card: renderCard(entry, index, context) }));
  const names = cards.filter(({ entry }) => entry.kind === "name").map(({ card }) => card);
  const facts = cards.filter(({ entry }) => entry.kind !== "name").map(({ card }) => card);
  const lost = [...leftovers.map((leftover, index) => renderLeftover(leftover, index, context)), ...names];
  return `<!doctype html>\n${
    html`
    <html lang="en">${headOf(draft)}<body>${introOf(draft)}<main>${renderText(draft, marks)}
    <section aria-labelledby="proposals"><h2 id="left">Left over</h2>
    ${lost.length === 0 ? html`<p class="soft">Nothing: every number, date and name is in a proposal.</p>` : lost}
    <h2 id="proposals">Proposals</h2>${facts.length === 0 ? html`<p class="soft">None.</p>` : facts}</section></main></body></html>`
      .text
  }\n`;
}

/** Nothing may be loaded, run or sent: only the page's own style, known by its hash. */
function headOf({ id }: Draft): Markup {
  const hash = createHash("sha256").update(REVIEW_STYLE).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`
    <head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    <title>Review of ${id}</title><style>${trusted(REVIEW_STYLE)}</style></head>`;
}

function introOf({ id, record, entries, leftovers, entities, assumed }: Draft): Markup {
  const facts = entries.filter(({ kind }) => kind !== "name");
  const sure = facts.filter(isSure).length;
  const lost = leftovers.length + entries.length - facts.length;
  return html`
    <header><h1>${visible(record.title ?? `Review of ${id}`)}</h1>
    <p>${formatCount(facts.length, "proposal")}:${" "}<span class="sure">${sure} sure</span>,${" "}
    <span class="asked">${facts.length - sure} with questions</span>;${" "}
    <a class="left" href="#left">${lost} left over</a>. Words lead to their proposal, and a proposal back to its words.
    ${" "}<span class="none">Sentences like this have no fact.</span></p>
    ${listOf("Assumed, to confirm", assumed)}
    ${listOf(
      "New in seeds/entities.yaml, to confirm",
      entities.map(({ id: own, name }) => `${own}: ${name}`),
    )}</header>`;
}

function listOf(title: string, lines: readonly string[]): Markup | null {
  if (lines.length === 0) return null;
  return html`<h2>${title}</h2><ul>${lines.map((line) => html`<li>${visible(line)}</li>`)}</ul>`;
}
