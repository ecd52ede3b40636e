import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY } from "../support/real";

// `npm run bench -- NAME`, with what else the benchmark takes after the name, as `--write`.

interface Benchmark {
  readonly file: string;
  /** What has to be there first. */
  readonly needs?: readonly (readonly [command: string, ...args: string[]])[];
}

const PACKAGE = ["npm", "run", "--silent", "package"] as const;
const PEERS = ["npm", "ci", "--prefix", "tests/bench/peers"] as const;

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  data: { file: "data.ts" },
  audit: { file: "audit.ts" },
  query: { file: "queries/main.ts", needs: [PEERS] },
  import: { file: "import.ts", needs: [PACKAGE, PEERS] },
  read: { file: "read.ts" },
  draft: { file: "draft.ts" },
  readers: { file: "readers.ts", needs: [PEERS] },
  page: { file: "page.ts", needs: [["npm", "run", "--silent", "docs"]] },
};

const [name = "", ...rest] = process.argv.slice(2);
process.exitCode = run(name, rest);

function run(asked: string, options: readonly string[]): number {
  const benchmark = Object.hasOwn(BENCHMARKS, asked) ? BENCHMARKS[asked] : undefined;
  if (!benchmark) {
    process.stderr.write(`usage: npm run bench -- ${Object.keys(BENCHMARKS).join(" | ")}\n`);
    return 2;
  }
  const program = ["tsx", join("tests/bench", benchmark.file), ...options] as const;
  for (const [command, ...args] of [...(benchmark.needs ?? []), program]) {
    const { status } = spawnSync(command, args, { cwd: REPOSITORY, stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
