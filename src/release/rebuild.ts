import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../list/sha256";

// Builds what is committed twice, in two folders, time zones and locales, and compares the tarballs byte for byte.
// `npx tsx src/release/rebuild.ts`

const SETTINGS = [
  { TZ: "UTC", LC_ALL: "C.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" },
];

const [first, second] = SETTINGS.map(rebuild);
process.stdout.write(`${first}\n${second}\n`);
if (first !== second) {
  process.stderr.write("the two builds differ: the same sources must give the same bytes\n");
  process.exitCode = 1;
}

/** The SHA-256 of the tarball that a fresh copy of the commit gives. */
function rebuild(settings: Record<string, string>): string {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  const run = (command: string, args: string[], cwd: string) =>
    execFileSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, ...settings } });
  try {
    run("git", ["clone", "--quiet", root, "copy"], folder);
    const copy = join(folder, "copy");
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
    run("npm", ["run", "build"], copy);
    const name = run("npm", ["pack", "--ignore-scripts", "--silent"], copy).trim().split("\n").at(-1) ?? "";
    return sha256(readFileSync(join(copy, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
