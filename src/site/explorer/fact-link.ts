import { type AnyFact as Fact } from "../../index";
import { html, type Markup, type Part } from "../../markup/html";

/** The address of a fact, a finding or an article on the page. */
export function hrefOf(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** A link that opens the sentence of a fact. */
export function factLink({ id }: Pick<Fact, "id">, content: Part): Markup {
  return html`<a href="${hrefOf(id)}">${content}</a>`;
}
