import type { AnyDataset as Dataset, AnyFact as Fact, FactKind, Status, Voice } from "../../../index";
import { html, type Markup, type Part } from "../../../markup/html";
import { inTimeOrder } from "../../../time/in-time-order";
import { KINDS } from "../../../wording/name-kind";
import type { Page } from "../page";
import { DISPUTED, facetWords, partnerOf, yearsOfPeriod } from "./facets";

const VOICES: Readonly<Record<Voice, string>> = {
  article: "The article’s own voice",
  indirect: "Reported speech",
  direct: "In quotation marks",
};

const STANDINGS: Readonly<Record<Status | typeof DISPUTED, string>> = {
  disputed: "Disputed",
  planned: "Planned",
  possible: "Possible",
  target: "A target",
};

/** A box and facets that narrow the facts; the script shows it, as it is of no use without. */
export function filterForm(page: Page): Markup {
  const { data } = page;
  const kinds = (Object.keys(KINDS) as FactKind[]).map((kind) =>
    facet(data, "kind", kind, KINDS[kind].many, KINDS[kind].one),
  );
  const articles = inTimeOrder(data.articles, ({ published }) => published).map(({ id, publisher }) =>
    facet(data, "article", id, publisher.name),
  );
  const voices = (Object.keys(VOICES) as Voice[]).map((voice) => facet(data, "voice", voice, VOICES[voice]));
  return html`
    <form id="filter" role="search" aria-label="Facts" data-counts="facets" hidden>
    <label class="words">Find in passages, names and ids <input type="search" name="words" autocomplete="off"></label>
    ${group("Kind", kinds)}${group("Article", articles)}${group("Voice", voices)}${group("Standing", standings(page))}
    <p>${choice("partner", "Any partner", data.facts.flatMap(partnerOf), page.nameOf)}
    ${choice("year", "Any year", data.facts.flatMap(yearsOfPeriod), (year) => year)}</p>
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
  return checkbox(name, shown, label, facts.filter((fact) => fact[name] === value).length);
}

function standings(page: Page): Markup[] {
  return Object.entries(STANDINGS).map(([word, label]) => {
    const { length } = page.data.facts.filter((fact) => facetWords(page, fact).includes(word));
    return checkbox("standing", word, label, length);
  });
}

function checkbox(name: string, value: string, label: string, count: number): Markup {
  return html`<label><input type="checkbox" name="${name}" value="${value}"> ${label} <span>${count}</span></label>`;
}

function choice(name: string, any: string, values: readonly string[], nameOf: (value: string) => string): Markup {
  const options = [...new Set(values)].sort().map((value) => html`<option value="${value}">${nameOf(value)}</option>`);
  return html`<select name="${name}" aria-label="${any}"><option value="">${any}</option>${options}</select>`;
}
