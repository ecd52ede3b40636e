import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Format, LateFormat } from "../formats/format";
import { formats, lateFormats } from "../formats/formats";
import type { Dataset } from "../index";
import { sha256 } from "../list/sha256";

// `tsx src/release/write-formats.ts FOLDER` writes all formats of the built package: the files of a release, the downloads
// of the site.

const [folder = "formats"] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFormats(formats, folder, lateFormats);

/** Writes formats into a new folder, from the built package, so that they hold what an import gets. */
export async function writeFormats(
  chosen: readonly Format[],
  target: string,
  late: readonly LateFormat[] = [],
): Promise<void> {
  const { dataset } = (await import(new URL("../../dist/index.js", import.meta.url).href)) as { dataset: Dataset };
  rmSync(target, { recursive: true, force: true });
  for (const { files } of chosen)
    for (const [name, content] of files(dataset, sha256)) write(join(target, name), content);
  for (const { filesLater } of late)
    for (const [name, content] of await filesLater(dataset)) write(join(target, name), content);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
