import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { schemaDataset } from "../../formats/schema-dataset";
import { html, type Markup, trusted } from "../../markup/html";
import { formatCount } from "../../wording/format-count";
import { minify } from "./minify";
import type { Page } from "./page";
import { PAGE_STYLE } from "./style";

const SCRIPT = minify(readFileSync(new URL("script.js", import.meta.url), "utf8"), "js");

/** A dot, drawn in the address: browsers ask for an icon otherwise. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Ccircle cx='8' cy='8' r='6' fill='%230a5a7a'/%3E%3C/svg%3E";

/** Nothing may be loaded, run or sent but the page's own style and script, known by their hashes. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(PAGE_STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "img-src data:",
    // The page asks for nothing; what checks a site, such as for its robots.txt, does so in the page's name.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const TITLE = "kz-eu-facts: every number opens its sentence";

export function pageHead(page: Page): Markup {
  const { data } = page;
  const articles = formatCount(data.articles.length, "news article");
  const subject = "Kazakhstan and the European Union";
  const description = `What ${articles} printed about ${subject}: every number opens the sentence it was read from.`;
  return html`
    <head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy()}">
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    <meta name="description" content="${description}">
    <title>${TITLE}</title><link rel="icon" href="${ICON}">${canonicalOf(page)}
    ${previewOf(page, description)}
    <script type="application/ld+json">${describedForSearch(data)}</script>
    <style>${trusted(PAGE_STYLE)}</style></head>`;
}

/** The address of the newest version, if the data stands on the web. */
function canonicalOf({ data: { homepage } }: Page): Markup | null {
  return homepage === undefined ? null : html`<link rel="canonical" href="${homepage}">`;
}

/** What a link to the page shows if it is shared; its picture needs an address. */
function previewOf({ data: { homepage }, links: { image } }: Page, description: string): Markup[] {
  const address = homepage === undefined ? [] : [["og:url", homepage] as const];
  const picture =
    homepage === undefined || image === undefined
      ? []
      : ([
          ["og:image", `${homepage}${image}`],
          ["og:image:alt", "Two figures that disagree, and the sentence behind one of them"],
        ] as const);
  const properties = [
    ["og:type", "website"],
    ["og:title", TITLE],
    ["og:description", description],
    ...address,
    ...picture,
  ] as const;
  const card = picture.length === 0 ? null : html`<meta name="twitter:card" content="summary_large_image">`;
  return [...properties.map(([name, content]) => html`<meta property="${name}" content="${content}">`), html`${card}`];
}

/** The dataset in the words of schema.org, for search engines; no text can end the script that holds it. */
function describedForSearch(data: Page["data"]): Markup {
  const described = { "@context": "https://schema.org", ...schemaDataset(data) };
  return trusted(JSON.stringify(described).replaceAll("<", "\\u003c"));
}

export function pageScript(): Markup {
  return html`<script>${trusted(SCRIPT)}</script>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
