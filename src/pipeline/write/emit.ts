import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { compareText } from "../../list/compare-text";
import { DiskError } from "./disk-issue";
import { withLock } from "./lock";
import type { Modules } from "./render";

/** Where a run keeps its folders, all beside each other so that renaming is atomic. */
interface Places {
  readonly data: string;
  /** Written in full before anything is moved. */
  readonly next: string;
  /** The former data, between the two renames. */
  readonly former: string;
}

function placesIn(root: string): Places {
  return { data: join(root, "data"), next: join(root, ".data.next"), former: join(root, ".data.former") };
}

/** The names of the files of `data/` that are missing, changed or too many, in their order. Writes nothing. */
export function differences(root: string, modules: Modules): string[] {
  const { data } = placesIn(root);
  const present = existsSync(data) ? readdirSync(data) : [];
  const names = [...new Set([...modules.keys(), ...present])].sort(compareText);
  return names.filter(
    (name) => !present.includes(name) || readFileSync(join(data, name), "utf8") !== modules.get(name),
  );
}

/**
 * Makes `data/` hold these modules and nothing else; gives the names of the files that were missing, changed or too many.
 *
 * The new folder is written beside, read back, and moved in by renaming, so that a reader finds the former data or the
 * new, whole. A run killed between the two renames leaves none; the next one puts the former back before it looks.
 */
export function emit(root: string, modules: Modules): string[] {
  const places = placesIn(root);
  return withLock(root, () => {
    recover(places);
    const changed = differences(root, modules);
    if (changed.length > 0) replace(places, modules);
    return changed;
  });
}

function recover({ data, next, former }: Places): void {
  if (!existsSync(data) && existsSync(former)) renameSync(former, data);
  for (const left of [next, former]) rmSync(left, { recursive: true, force: true });
}

function replace({ data, next, former }: Places, modules: Modules): void {
  try {
    writeFolder(next, modules);
    if (existsSync(data)) renameSync(data, former);
    renameSync(next, data);
    rmSync(former, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function writeFolder(folder: string, modules: Modules): void {
  mkdirSync(folder);
  for (const [name, text] of modules) {
    const path = join(folder, name);
    writeDurably(path, text);
    if (readFileSync(path, "utf8") !== text) throw cutShort(path);
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, "wx", 0o644);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const cutShort = (path: string): DiskError =>
  new DiskError(
    `${path} reads back otherwise than it was written`,
    "a disk that keeps what is written to it",
    "see to the disk (space, quota, errors); data/ is as it was",
  );
