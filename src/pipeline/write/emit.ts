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
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { compareText } from "../../list/compare-text";
import type { Modules } from "./render";

/** Where a run keeps its folders, all beside each other so that renaming is atomic. */
interface Places {
  readonly data: string;
  /** Written in full before anything is moved. */
  readonly next: string;
  /** The former data, between the two renames. */
  readonly former: string;
  readonly lock: string;
}

function placesIn(root: string): Places {
  const beside = (name: string) => join(root, name);
  return {
    data: beside("data"),
    next: beside(".data.next"),
    former: beside(".data.former"),
    lock: beside(".data.lock"),
  };
}

/** Puts the data back that a run left between its two renames, and sweeps what it left half written. */
export function recover(root: string): void {
  const { data, next, former, lock } = placesIn(root);
  if (isHeld(lock)) return;
  if (!existsSync(data) && existsSync(former)) renameSync(former, data);
  for (const left of [next, former, lock]) rmSync(left, { recursive: true, force: true });
}

/** Whether `data/` holds these modules, byte for byte, and nothing else. */
export function isCurrent(root: string, modules: Modules): boolean {
  return differences(root, modules).length === 0;
}

/** The names of the files of `data/` that are missing, changed or too many. */
export function differences(root: string, modules: Modules): string[] {
  const { data } = placesIn(root);
  const present = existsSync(data) ? readdirSync(data) : [];
  const names = [...new Set([...modules.keys(), ...present])].sort(compareText);
  return names.filter(
    (name) => !present.includes(name) || readFileSync(join(data, name), "utf8") !== modules.get(name),
  );
}

/** Another run is writing. */
export class BusyError extends Error {}

/**
 * Makes `data/` hold these modules and nothing else. The new folder is written beside, read back, and moved in by
 * renaming, so that a reader finds the former data or the new, whole; a run killed between the two renames leaves none,
 * and {@link recover} puts the former back.
 */
export function emit(root: string, modules: Modules): void {
  const places = placesIn(root);
  lock(places.lock);
  try {
    recoverOwn(places);
    if (isCurrent(root, modules)) return;
    writeFolder(places.next, modules);
    if (existsSync(places.data)) renameSync(places.data, places.former);
    renameSync(places.next, places.data);
    rmSync(places.former, { recursive: true, force: true });
  } finally {
    rmSync(places.next, { recursive: true, force: true });
    rmSync(places.lock, { force: true });
  }
}

function recoverOwn({ data, next, former }: Places): void {
  if (!existsSync(data) && existsSync(former)) renameSync(former, data);
  for (const left of [next, former]) rmSync(left, { recursive: true, force: true });
}

function writeFolder(folder: string, modules: Modules): void {
  mkdirSync(folder);
  for (const [name, text] of modules) {
    writeDurably(join(folder, name), text);
    if (readFileSync(join(folder, name), "utf8") !== text) throw new Error(`${name} reads back otherwise than written`);
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, "wx", 0o644);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function lock(path: string): void {
  if (isHeld(path)) throw new BusyError(`another run is writing (process ${holder(path)})`);
  rmSync(path, { force: true });
  const file = openSync(path, "wx");
  writeSync(file, String(process.pid));
  closeSync(file);
}

function holder(path: string): number {
  return existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
}

/** A lock whose process is gone holds nothing. */
function isHeld(path: string): boolean {
  const owner = holder(path);
  if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
