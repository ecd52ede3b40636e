import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formats } from "../formats/formats";
import { builtDataset } from "./explorer/build";

// Writes every format into a folder: the artefacts of a release (`npm run formats`), and the downloads of the site.

const [folder = "formats"] = process.argv.slice(2);
const dataset = await builtDataset();

rmSync(folder, { recursive: true, force: true });
for (const { files } of formats)
  for (const [name, content] of files(dataset, (bytes) => createHash("sha256").update(bytes).digest("hex"))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
