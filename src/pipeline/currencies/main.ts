import { writeFileSync } from "node:fs";
import { renderCodes, renderTable } from "./render-currencies";
import { readSources } from "./sources";

const root = new URL("../../../", import.meta.url);
const sources = readSources();
writeFileSync(new URL("src/model/currency-code.ts", root), renderCodes(sources));
writeFileSync(new URL("src/quantity/currency-table.ts", root), renderTable(sources));
