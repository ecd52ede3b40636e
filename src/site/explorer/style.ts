import { readFileSync } from "node:fs";
import { minify } from "./minify";

const CHART = readStyle("tokens") + readStyle("chart");

/** The style of a chart by itself: colours and marks. */
export const CHART_STYLE = minify(CHART, "css");

/** The style of the whole page. */
export const PAGE_STYLE = minify(CHART + readStyle("page"), "css");

function readStyle(name: string): string {
  return readFileSync(new URL(`style/${name}.css`, import.meta.url), "utf8");
}
