export { html, joined, Markup, type Part, trusted } from "../../markup/html";
