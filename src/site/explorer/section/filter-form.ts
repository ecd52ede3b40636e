import type { FactKind, Voice } from "../../../index";
import type { Dataset } from "../../../model/dataset";
import type { Fact } from "../../../model/fact";
import { KINDS } from "../../../wording/name-kind";
import { html, type Markup, type Part } from "../html";
import type { Page } from "../page";

const VOICES: Readonly<Record<Voice, string>> = {
  article: "The article’s own voice",
  indirect: "Reported speech",
  direct: "In quotation marks",
};

/** A box and facets that narrow the facts; the script shows it, as it is of no use without. */
export function filterForm({ data }: Page): Markup {
  const kinds = (Object.keys(KINDS) as FactKind[]).map((kind) =>
    facet(data, "kind", kind, KINDS[kind].many, KINDS[kind].one),
  );
  const articles = data.articles.map(({ id, publisher }) => facet(data, "article", id, publisher.name));
  const voices = (Object.keys(VOICES) as Voice[]).map((voice) => facet(data, "voice", voice, VOICES[voice]));
  return html`
    <form id="filter" role="search" aria-label="Facts" data-counts="facets" hidden>
    <label class="words">Find in quotes, names and ids <input type="search" name="words" autocomplete="off"></label>
    ${group("Kind", kinds)}${group("Article", articles)}${group("Voice", voices)}
    <p><output>${data.facts.length} facts</output> <button type="reset">Show all</button></p></form>`;
}

function group(legend: string, facets: Part): Markup {
  return html`<fieldset><legend>${legend}</legend>${facets}</fieldset>`;
}

/** `shown` is what the script finds on the card of a fact. */
function facet(
  { facts }: Dataset,
  name: "kind" | "article" | "voice",
  value: Fact[typeof name],
  label: string,
  shown: string = value,
): Markup {
  const count = facts.filter((fact) => fact[name] === value).length;
  return html`<label><input type="checkbox" name="${name}" value="${shown}"> ${label} <span>${count}</span></label>`;
}
