import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textFormats } from "../formats/text-formats";
import { sha256 } from "../list/sha256";
import { builtDataset } from "./explorer/build";
import { firstParagraph } from "./llms/print-comment";
import { readReference } from "./llms/read-reference";
import { renderFull } from "./llms/render-full";
import { renderIndex } from "./llms/render-index";

// Writes `llms.txt` and `llms-full.txt` beside the explorer, out of what TypeDoc has read. `tsx src/site/write-llms.ts`,
// after `typedoc`.

const sitePath = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const site = sitePath("../../docs/site");
const data = await builtDataset();
const reference = readReference(sitePath("../../reports/reference.json"));
const readme = readFileSync(sitePath("../../README.md"), "utf8");
const summary = firstParagraph(readme.replace(/^#.*\n|<!--.*?-->\n/gm, "").trim());
const downloads = textFormats.flatMap(({ title, files }) =>
  [...files(data, sha256).keys()].map((name) => ({ name, title })),
);

writeFileSync(join(site, "llms.txt"), renderIndex(summary, reference, downloads));
writeFileSync(join(site, "llms-full.txt"), renderFull(readme, reference, data));
