import { spawnSync } from "node:child_process";
import { REPOSITORY } from "./real";

// `npm run test:apart -- NAME`: tests that need something of their own; without a name, all of them.
// `elsewhere` are those of `npm test` in another time zone and locale; the others bring their own packages.

const ELSEWHERE = { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
const NOT_ELSEWHERE = ["--exclude", "tests/package", "--exclude", "tests/site", "--typecheck.enabled=false"];
const WITH_PACKAGES = ["registry", "citations", "lighthouse"];
const ALL = ["elsewhere", ...WITH_PACKAGES];

const [asked] = process.argv.slice(2);
if (asked !== undefined && !ALL.includes(asked)) {
  process.stderr.write(`usage: npm run test:apart -- ${ALL.join(" | ")}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = (asked === undefined ? ALL : [asked]).every(passes) ? 0 : 1;
}

function passes(name: string): boolean {
  if (!WITH_PACKAGES.includes(name))
    return vitest("tests/vitest.config.ts", [...NOT_ELSEWHERE, "--outputFile.json=reports/elsewhere.json"], ELSEWHERE);
  return run("npm", ["ci", "--prefix", `tests/${name}`]) && vitest(`tests/${name}/vitest.config.ts`);
}

function vitest(config: string, options: readonly string[] = [], settings: Readonly<Record<string, string>> = {}) {
  return run("vitest", ["run", "--config", config, ...options], settings);
}

function run(command: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(command, args, {
    cwd: REPOSITORY,
    stdio: "inherit",
    env: { ...process.env, ...settings },
  });
  return status === 0;
}
