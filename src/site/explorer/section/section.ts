import { html, type Markup, type Part } from "../../../markup/html";

/** A part of the page: its heading, what it shows, and notes beside it. */
export function section(id: string, heading: Part, content: Part, notes: Part = null): Markup {
  return html`
    <section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${heading}</h2>
    <div class="body">${content}</div>
    ${notes === null ? null : html`<aside aria-labelledby="${id}-h">${notes}</aside>`}</section>`;
}
