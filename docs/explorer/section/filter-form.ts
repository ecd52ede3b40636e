import type { FactKind, Voice } from "../../../src/index";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import { KINDS } from "../say-fact";

const VOICES: Readonly<Record<Voice, string>> = {
  article: "The article’s own voice",
  indirect: "Reported speech",
  direct: "In quotation marks",
};

/** A box and facets that narrow the facts; the script shows it, as it is of no use without. */
export function filterForm({ data }: Page): Markup {
  const facet = (name: string, value: string, label: string, count: number): Markup =>
    html`<label><input type="checkbox" name="${name}" value="${value}"> ${label} <span>${count}</span></label>`;
  const kinds = Object.keys(KINDS) as FactKind[];
  const voices = Object.keys(VOICES) as Voice[];
  return html`
    <form id="filter" role="search" aria-label="Facts" data-counts="facets" hidden>
    <label class="words">Find in quotes, names and ids <input type="search" name="words" autocomplete="off"></label>
    <fieldset><legend>Kind</legend>${kinds.map((kind) => facet("kind", kind, KINDS[kind].many, data.facts.filter((fact) => fact.kind === kind).length))}</fieldset>
    <fieldset><legend>Article</legend>${data.articles.map(({ id, publisher }) => facet("article", id, publisher.name, data.facts.filter(({ article }) => article === id).length))}</fieldset>
    <fieldset><legend>Voice</legend>${voices.map((voice) => facet("voice", voice, VOICES[voice], data.facts.filter((fact) => fact.voice === voice).length))}</fieldset>
    <p><output>${data.facts.length} facts</output> <button type="reset">Show all</button></p></form>`;
}
