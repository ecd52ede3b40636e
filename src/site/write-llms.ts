import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textFormats } from "../formats/text-formats";
import { builtDataset } from "./explorer/build";
import { firstParagraph } from "./llms/print-comment";
import { readReference } from "./llms/read-reference";
import { renderFull } from "./llms/render-full";
import { renderIndex } from "./llms/render-index";

// Writes `llms.txt` and `llms-full.txt` beside the explorer, out of what TypeDoc has read. `tsx src/site/write-llms.ts`,
// after `typedoc`.

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const site = pathOf("../../docs/site");
const data = await builtDataset();
const reference = readReference(pathOf("../../reports/reference.json"));
const readme = readFileSync(pathOf("../../README.md"), "utf8");
const summary = firstParagraph(readme.replace(/^#.*\n|<!--.*?-->\n/gm, "").trim());
const downloads = textFormats.flatMap(({ title, files }) =>
  [...files(data, (bytes) => createHash("sha256").update(bytes).digest("hex")).keys()].map((name) => ({ name, title })),
);

writeFileSync(join(site, "llms.txt"), renderIndex(summary, reference, downloads));
writeFileSync(join(site, "llms-full.txt"), renderFull(readme, reference, data));
