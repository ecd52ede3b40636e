import { type Ids, type Official, officials, type AnyRole as Role } from "../../../index";
import { groupBy } from "../../../list/group-by";
import { html, joined, type Markup } from "../../../markup/html";
import { inTimeOrder } from "../../../time/in-time-order";
import { factLink, hrefOf } from "../fact-link";
import type { Page } from "../page";
import { articleLine } from "./article-line";
import { section } from "./section";

/** The people in posts, a row each, with the wordings of each article in its column. */
export function officialsSection(page: Page): Markup | null {
  const people = officials(page.data);
  if (people.length === 0) return null;
  const told = new Set(people.flatMap(rolesOf).map(({ article }) => article));
  const articles = inTimeOrder(page.data.articles, ({ published }) => published).filter(({ id }) => told.has(id));
  const columns = articles.map(({ id }) => id);
  const heads = columns.map((id) => html`<th scope="col"><a href="${hrefOf(id)}">${articleLine(page, id)}</a>`);
  const table = html`
    <table class="people"><thead class="source"><tr><th scope="col">Person${heads}
    <tbody>${people.map((official) => personRow(page, official, columns))}</table>`;
  return section("officials", "Officials, as each article words their roles", table, NOTES);
}

const NOTES = html`
  <p>A role stands as its article words it. Two wordings are two entries, never merged;
    whether a post was held on another day is not said.</p>`;

function rolesOf({ posts }: Official<Ids>): Role[] {
  return posts.flatMap(({ roles }) => roles);
}

function personRow(page: Page, official: Official<Ids>, articles: readonly string[]): Markup {
  const byArticle = groupBy(rolesOf(official), ({ article }) => article);
  const cells = articles.map((id) => {
    const roles = byArticle.get(id) ?? [];
    // On a phone the columns stand below each other, each under the name of its article.
    const label = roles.length === 0 ? null : html` data-label="${page.nameOf(id)}"`;
    return html`<td${label}>${joined(
      roles.map((role) => roleEntry(page, role)),
      html`<br>`,
    )}`;
  });
  return html`<tr><th scope="row">${official.name}${cells}`;
}

/** The organisation is named if the words leave it out. */
function roleEntry(page: Page, role: Role): Markup {
  const organisation = page.nameOf(role.organisation);
  const where = role.role.includes(organisation) ? "" : `, ${organisation}`;
  const status = role.status === undefined ? null : html`, <b class="status">${role.status}</b>`;
  return html`${factLink(role, `“${role.role}”`)}${where}${status}`;
}
