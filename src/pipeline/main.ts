import { parseArgs } from "node:util";
import { formatIssues, type Issue, sortIssues } from "../ground/issue";
import { type Built, build } from "./build";
import { progressBar } from "./progress";
import { formatSeeds } from "./seeds/format-seeds";
import { readSeeds } from "./seeds/read-seeds";
import { summarise, sumUpPackage } from "./summary";
import { diskIssue } from "./write/disk-issue";
import { differences, emit } from "./write/emit";

const COMMANDS = ["data", "check", "summary", "format"] as const;
type PipelineCommand = (typeof COMMANDS)[number];

const EXIT_CODES = { fine: 0, stale: 1, usage: 2, badSeeds: 3, disk: 4 };
const USAGE = `usage: main.ts [data | check | summary | format] [--root DIR] [--json]

  data      regenerate data/ from seeds/
  check     fail if data/ is not what seeds/ give; writes nothing
  summary   say what the seeds give and what the build made of it
  format    put the files of seeds/ in order`;

process.exitCode = runPipeline(process.argv.slice(2));

function runPipeline(args: string[]): number {
  const options = parseOptions(args);
  if (options === undefined) return complain(USAGE, EXIT_CODES.usage);
  const { command, root, json } = options;
  try {
    if (command === "format") return say(formatFormatted(formatSeeds(root)));
    const built = build(readSeeds(root), progressBar(process.stderr));
    if ("issues" in built) return complain(formatReport(built.issues, json), EXIT_CODES.badSeeds);
    return run(command, built, root);
  } catch (error) {
    const issue = diskIssue(error, root);
    if (issue === undefined) throw error;
    return complain(formatReport([issue], json), EXIT_CODES.disk);
  }
}

function parseOptions(args: string[]): { command: PipelineCommand; root: string; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { root: { type: "string", default: process.cwd() }, json: { type: "boolean", default: false } },
    });
    const [name = "data", ...more] = positionals;
    const command = COMMANDS.find((each) => each === name);
    return more.length > 0 || !command ? undefined : { command, root: values.root, json: values.json };
  } catch {
    return undefined;
  }
}

function run(command: PipelineCommand, built: Built, root: string): number {
  if (command === "data") return say(formatWritten(emit(root, built.modules)));
  if (command === "summary") return say([summarise(built), ...sumUpPackage(root)].join("\n"));
  const stale = differences(root, built.modules);
  if (stale.length === 0) return EXIT_CODES.fine;
  return complain(formatReport([staleIssue(stale)], false), EXIT_CODES.stale);
}

function formatWritten(changed: readonly string[]): string {
  return changed.length === 0 ? "data/ is as the seeds give it" : `data/ written anew: ${changed.join(", ")}`;
}

function formatFormatted(changed: readonly string[]): string {
  return changed.length === 0 ? "seeds/ are in order" : `seeds/ put in order: ${changed.join(", ")}`;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT_CODES.fine;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

function formatReport(issues: readonly Issue[], json: boolean): string {
  if (json) return JSON.stringify(sortIssues(issues), null, 2);
  const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
  return `${formatIssues(issues)}\n\n${count}; nothing was written`;
}

function staleIssue(names: readonly string[]): Issue {
  return {
    file: "data",
    found: `other bytes than the seeds give: ${names.join(", ")}`,
    expected: "data/ as `npm run data` writes it",
    fix: "npm run data, then review and commit the difference",
  };
}
