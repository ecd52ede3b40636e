import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "./real";

/** What npm says of a packed tarball. */
export interface Packed {
  readonly path: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** The tarball of the built package, as `npm publish` would send it. */
export function packTarball(folder: string): Packed {
  const out = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], REPOSITORY);
  const [packed] = JSON.parse(out) as [{ filename: string; unpackedSize: number; files: Packed["files"] }];
  return { path: join(folder, packed.filename), unpackedSize: packed.unpackedSize, files: packed.files };
}

/** A folder that goes when `remove` is called. */
export function temporaryFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A project that has installed the tarball from the disk, without a network; `links` are packages it also has. */
export function installedProject(folder: string, tarball: string, links: readonly string[] = []): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
  run(
    "npm",
    ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", tarball],
    folder,
  );
  for (const link of links) {
    mkdirSync(join(folder, "node_modules", link, ".."), { recursive: true });
    symlinkSync(join(REPOSITORY, "node_modules", link), join(folder, "node_modules", link), "dir");
  }
  return folder;
}

/** What the command prints; throws with all of it if it fails. */
export function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}
