import { type Ids, type Official, officials, type AnyRole as Role } from "../../../index";
import { factLink } from "../fact-link";
import { html, type Markup } from "../html";
import type { Page } from "../page";
import { articleLine } from "./article-line";
import { section } from "./section";

/** The people in posts, each wording with the article that has it. */
export function officialsSection(page: Page): Markup | null {
  const people = officials(page.data);
  if (people.length === 0) return null;
  const list = html`<ul class="people">${people.map((official) => personEntry(page, official))}</ul>`;
  return section("officials", "Officials, as each article words their roles", list, NOTES);
}

const NOTES = html`
  <p>A role stands as its article words it. Two wordings are two entries, never merged;
    whether a post was held on another day is not said.</p>`;

function personEntry(page: Page, { name, posts }: Official<Ids>): Markup {
  const roles = posts.flatMap((post) => post.roles);
  return html`<li><h3>${name}</h3><ul>${roles.map((role) => roleEntry(page, role))}</ul>`;
}

/** The organisation is named if the words leave it out. */
function roleEntry(page: Page, role: Role): Markup {
  const organisation = page.nameOf(role.organisation);
  const where = role.role.includes(organisation) ? "" : `, ${organisation}`;
  const status = role.status === undefined ? null : html`, <b class="status">${role.status}</b>`;
  return html`
    <li>${factLink(role, `“${role.role}”`)}${where}${status}
    <p class="source">${articleLine(page, role.article)}</p>`;
}
