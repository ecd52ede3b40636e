import { readFileSync } from "node:fs";
import { minify } from "./minify";

const CHART = read("tokens") + read("chart");

/** The style of a chart by itself: colours and marks. */
export const CHART_STYLE = minify(CHART, "css");

/** The style of the whole page. */
export const PAGE_STYLE = minify(CHART + read("page"), "css");

function read(name: string): string {
  return readFileSync(new URL(`style/${name}.css`, import.meta.url), "utf8");
}
