import { readdirSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DiskError } from "./disk-issue";

const NAME = /^\.data\.lock-([1-9]\d*)$/;
/** No run takes this long: an older lock whose process number is in use again was left by another process. */
const LEFT_OVER_MS = 10 * 60_000;
const TRIES = 5;
const PAUSE_MS = 20;

/**
 * Runs the work while no other run in this folder does the same; throws a {@link DiskError} if another is at it.
 *
 * Each run announces itself by a file with its process number, then looks for others. Of two at once, the one that looks
 * last sees the other and steps back, so never do both go on. What a killed run left is swept.
 */
export function withLock<T>(root: string, work: () => T): T {
  const own = join(root, `.data.lock-${process.pid}`);
  for (let tries = 1; ; tries += 1) {
    writeFileSync(own, "");
    try {
      const other = otherRun(root, own);
      if (other === undefined) return work();
      if (tries === TRIES) throw busy(other);
    } finally {
      rmSync(own, { force: true });
    }
    pause(PAUSE_MS + (process.pid % PAUSE_MS));
  }
}

/** The process number of another run that is at work. Sweeps the locks of runs that are gone. */
function otherRun(root: string, own: string): number | undefined {
  for (const name of readdirSync(root)) {
    const [, owner] = NAME.exec(name) ?? [];
    const path = join(root, name);
    if (owner === undefined || path === own) continue;
    const lock = statSync(path, { throwIfNoEntry: false });
    // Its run took it away since. To sweep it here could take the one that the run has made anew.
    if (lock === undefined) continue;
    if (isRunning(Number(owner)) && !isLeftOver(lock, statSync(own))) return Number(owner);
    rmSync(path, { force: true });
  }
  return undefined;
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Measured against the own lock, just made, rather than the clock of this machine: the disk may be another's. */
function isLeftOver(lock: Stats, own: Stats): boolean {
  return own.mtimeMs - lock.mtimeMs > LEFT_OVER_MS;
}

function busy(owner: number): DiskError {
  return new DiskError(
    `another run is writing (process ${owner}, .data.lock-${owner})`,
    "no other run at the same time",
    "wait for the other run; if there is none, delete its lock",
  );
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
