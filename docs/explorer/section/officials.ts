import { officials } from "../../../src/query/officials";
import type { Official } from "../../../src/query/officials";
import { factLink } from "../fact-link";
import { html, type Markup } from "../html";
import { nameOf, type Page } from "../page";
import { sayPublisher } from "../say-source";
import { section } from "./section";

/** The people in posts, each wording with the article that has it. */
export function officialsSection(page: Page): Markup {
  const list = html`<ul class="people">${officials(page.data).map((official) => person(page, official))}</ul>`;
  const notes = html`<p>A role stands as its article words it. Two wordings are two entries, never merged; whether a post was held on another day is not said.</p>`;
  return section("officials", "Officials, as each article words their roles", list, notes);
}

function person(page: Page, { name, posts }: Official): Markup {
  const roles = posts.flatMap(({ roles }) => roles);
  return html`<li><h3>${name}</h3><ul>${roles.map((role) => {
    const article = page.articles.get(role.article);
    const organisation = role.role.includes(nameOf(page, role.organisation)) ? "" : `, ${nameOf(page, role.organisation)}`;
    return html`<li>${factLink(role, `“${role.role}”`)}<span>${organisation}</span> <span class="source">${article === undefined ? role.article : sayPublisher(article)}${role.status === undefined ? "" : ` (${role.status})`}</span>`;
  })}</ul>`;
}
