import { existsSync, mkdirSync, rmdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium } from "playwright";

/** What is asked of a machine to find a browser on it. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  exists(path: string): boolean;
}

const HERE: Machine = { env: process.env, platform: process.platform, arch: process.arch, exists: existsSync };

const ON_LINUX = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
const ON_MACOS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const ADVICE =
  "No Chrome or Chromium was found: install one (`apt-get install chromium`), or set CHROME_PATH to its program.";

/**
 * The path of a Chrome, Chromium or Edge: `$CHROME_PATH`, else one that is installed, else the one that the development
 * dependencies bring for Linux on x64. Throws if there is none, with how to get one.
 */
export async function findChrome(machine: Machine = HERE): Promise<string> {
  const given = machine.env.CHROME_PATH;
  if (given !== undefined && given !== "") {
    if (machine.exists(given)) return given;
    throw new Error(`CHROME_PATH names "${given}", which does not exist: set it to the program of a Chrome.`);
  }
  const installed = usualPaths(machine).find((path) => machine.exists(path));
  if (installed !== undefined) return installed;
  if (machine.platform === "linux" && machine.arch === "x64") return unpackChrome();
  throw new Error(ADVICE);
}

/** A headless browser, to be closed by who asks for it. */
export async function launchChrome(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChrome() });
}

function usualPaths({ platform, env }: Machine): string[] {
  if (platform === "darwin") return ON_MACOS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === "linux") return [...ON_LINUX.map((name) => `/usr/bin/${name}`), "/snap/bin/chromium"];
  const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return platform === "win32" ? roots.flatMap((root) => ON_WINDOWS.map((name) => `${root}\\${name}`)) : [];
}

const LOCK = join(tmpdir(), "chromium.lock");
/** Unpacking takes seconds; a lock this old was left behind, with half a browser. */
const STALE_MS = 120_000;

/** Unpacks the browser once, even if several test files ask for it at the same time. */
async function unpackChrome(): Promise<string> {
  const { default: packed } = await import("@sparticuz/chromium");
  await takeLock();
  try {
    return await packed.executablePath();
  } finally {
    rmdirSync(LOCK);
  }
}

async function takeLock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      if (isStale()) {
        rmSync(join(tmpdir(), "chromium"), { force: true });
        rmdirSync(LOCK);
      } else await pause(200);
    }
  }
}

function isStale(): boolean {
  const age =
    performance.timeOrigin + performance.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
  return age > STALE_MS;
}
