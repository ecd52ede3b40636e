import { groupBy } from "../../../list/group-by";
import { html, joined, type Markup, type Part } from "../../../markup/html";
import { inTimeOrder } from "../../../time/in-time-order";
import { formatCount } from "../../../wording/format-count";
import { hrefOf } from "../fact-link";
import type { Page } from "../page";
import type { NamedSection } from "../sections";
import { articleLine } from "./article-line";

/** What this is, of which articles, who stands behind the figures, and where to go. */
export function masthead(page: Page, sections: readonly NamedSection[]): Markup {
  const { data, links } = page;
  const parts = sections.map(({ id, name, count }) => {
    return html`<a href="#${id}">${name}${count && html` <b data-counts="${count.of}">${count.value}</b>`}</a>`;
  });
  return html`
    <header id="top"><p class="brand"><b>kz-eu-facts</b> <span data-counts="version">${data.version}</span></p>
    <nav aria-label="Elsewhere"><a href="${links.api}">Guides, API</a> <a href="#downloads">Downloads</a></nav>
    <h1>Kazakhstan and the European Union: every number opens the sentence it was read from</h1>
    <p class="deck" data-counts="facts">${aboutPage(page)}</p>
    ${articlesOf(page)}
    <nav class="parts" aria-label="On this page">${joined(parts, " ")} <a class="up" href="#top">↑ Contents</a></nav></header>`;
}

function aboutPage(page: Page): Part {
  const [articles, facts] = [page.data.articles, page.data.facts].map(({ length }) => length);
  return [
    `What ${formatCount(articles ?? 0, "news article")} printed: ${formatCount(facts ?? 0, "fact")}, each with its words. `,
    "Officials and newspapers give figures that cannot all be true: contradictions are shown, nothing is corrected. ",
    speakersOf(page),
  ];
}

/** Who stands behind the figures: the articles themselves, whoever said the most, and others. */
function speakersOf(page: Page): Part {
  const figures = page.data.facts.filter(({ kind }) => kind === "observation");
  const said = groupBy(
    figures.flatMap(({ saidBy }) => saidBy ?? []),
    (id) => id,
  );
  const [most] = [...said.values()].sort((a, b) => b.length - a.length);
  if (most === undefined) return null;
  const own = figures.filter(({ saidBy }) => saidBy === undefined).length;
  const others = figures.length - own - most.length;
  const rest =
    others === 0 ? "" : `; ${formatCount(others, "is", "are")} ${said.size === 2 ? "somebody else’s" : "others’"}`;
  return `Of ${formatCount(figures.length, "figure")}, ${formatCount(own, "is", "are")} in the articles’ own voice and ${formatCount(most.length, "is", "are")} the words of ${introduce(page, most[0])}${rest}.`;
}

/** A person by name, with the first role that an article gives. */
function introduce({ data, nameOf }: Page, person: string): string {
  const role = data.roles.find((each) => each.person === person);
  return role === undefined ? nameOf(person) : `${nameOf(person)} (${role.role}, ${nameOf(role.organisation)})`;
}

function articlesOf(page: Page): Markup {
  const read = new Set<string>(page.data.facts.map(({ article }) => article));
  const articles = page.data.articles.filter(({ id }) => read.has(id));
  const items = inTimeOrder(articles, ({ published }) => published).map(
    ({ id }) => html`<li><a href="${hrefOf(id)}">${articleLine(page, id)}</a>`,
  );
  return html`<ul class="articles source" aria-label="The articles">${items}</ul>`;
}
