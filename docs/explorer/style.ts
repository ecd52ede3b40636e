import { readFileSync } from "node:fs";

/** The style of a chart by itself: colours and marks. */
export const CHART_STYLE = read("tokens") + read("chart");

/** The style of the whole page. */
export const PAGE_STYLE = CHART_STYLE + read("page");

/** A style sheet without comments and without the space that only people read. */
function read(name: string): string {
  const text = readFileSync(new URL(`style/${name}.css`, import.meta.url), "utf8");
  return text
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+\{/g, "{")
    .replace(/([{};:,])\s+/g, "$1");
}
