import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { REPOSITORY } from "../support/real";

/** A registry on the loopback address, with what npm must be told to use it and nothing else. */
export interface Registry {
  readonly env: Record<string, string>;
  /** Ends the process that {@link startRegistry} started. */
  stop(): Promise<void>;
}

/** Starts an empty registry that asks no other, in a folder of its own, on a free port. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = join(folder, "config.yaml");
  writeFileSync(config, CONFIG);
  const address = `127.0.0.1:${port}`;
  const server = spawn(
    process.execPath,
    [join(REPOSITORY, "tests/registry/node_modules/verdaccio/bin/verdaccio"), "--config", config, "--listen", address],
    { cwd: folder, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const npmrc = join(folder, "npmrc");
  writeFileSync(npmrc, `registry=http://${address}/\n//${address}/:_authToken=anything\n`);
  await answers(`http://${address}/-/ping`);
  return {
    env: {
      npm_config_userconfig: npmrc,
      npm_config_cache: join(folder, "cache"),
      npm_config_registry: `http://${address}/`,
    },
    stop: () => {
      server.kill();
      return ended;
    },
  };
}

const CONFIG = `storage: ./storage
auth: { htpasswd: { file: ./htpasswd, max_users: 100 } }
uplinks: {}
packages: { '**': { access: $all, publish: $all, unpublish: $all } }
log: { type: stdout, format: pretty, level: error }
web: { enable: false }
`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await wait(100);
  }
  throw new Error(`no registry answers at ${url}`);
}
