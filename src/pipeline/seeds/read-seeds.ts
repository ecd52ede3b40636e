import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../../ground/issue";
import { compareText } from "../../list/compare-text";

/** A file under `seeds/`, as its bytes. */
export interface RawFile {
  /** From the root of the project, with `/`: `seeds/curation/a003.yaml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What lies under `seeds/`, with what could not be taken in. */
export interface RawSeeds {
  readonly files: readonly RawFile[];
  readonly issues: readonly Issue[];
}

const MIB = 1024 * 1024;
const LIMITS = { files: 10_000, bytes: MIB };
const FOLDERS = ["seeds", "seeds/articles", "seeds/curation"];

/** Every regular file under `seeds/`, in the order of folders and names. Looks at size and type before it opens one. */
export function readSeeds(root: string): RawSeeds {
  const files: RawFile[] = [];
  const issues: Issue[] = [];
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder)).sort(compareText);
    if (names.length > LIMITS.files) issues.push(tooManyFiles(folder, names.length));
    else for (const name of names) take(root, `${folder}/${name}`, files, issues);
  }
  return { files, issues };
}

function take(root: string, path: string, files: RawFile[], issues: Issue[]): void {
  if (FOLDERS.includes(path)) return;
  const status = lstatSync(join(root, path));
  if (!status.isFile()) issues.push(notRegular(path));
  else if (status.size > LIMITS.bytes) issues.push(fileTooLarge(path, status.size));
  else files.push({ path, bytes: readFileSync(join(root, path)) });
}

function tooManyFiles(folder: string, count: number): Issue {
  return {
    file: folder,
    found: `${count} files`,
    expected: `at most ${LIMITS.files}`,
    fix: "move what is no seed out of the folder",
  };
}

function notRegular(path: string): Issue {
  return {
    file: path,
    found: "a folder, a link or a device",
    expected: "a regular file",
    fix: "put the file itself in its place, or move it out of seeds/",
  };
}

function fileTooLarge(path: string, size: number): Issue {
  return {
    file: path,
    found: `${size} bytes`,
    expected: `at most ${LIMITS.bytes} bytes (1 MiB)`,
    fix: "take out what is not the article, or split the list",
  };
}
