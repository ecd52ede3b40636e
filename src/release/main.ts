import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compare } from "../compare/compare";
import type { Comparison, DatasetPart, Step } from "../compare/comparison";
import { greatestStep, isFactPart, rankOf } from "../compare/steps";
import { dataset } from "../dataset/dataset";
import { draftChangeset } from "./draft-changeset";
import { readRelease, writeRelease } from "./last-release";
import { pendingStep, unfinished } from "./pending";
import { compareVocabularies, vocabulary } from "./vocabulary";

// What a release needs of the data: `diff` drafts the changeset, `check` fails if the pending changesets ask for less
// than the data calls for, `keep` stores the released data, `version` takes all steps to a new version, `keep` among
// them. The last release lies in the repository, so that comparing needs neither tags nor a network; before the first
// there is none, and nothing to compare with.

const USAGE = "usage: npm run release -- diff | check | version | keep [--root DIR]";

/** In processes of their own, as each reads what the one before wrote. */
const VERSION_STEPS = [
  ["changeset", "version"],
  ["npm", "install", "--package-lock-only", "--ignore-scripts"],
  ["tsx", "src/release/main.ts", "keep"],
  ["npm", "run", "generate"],
] as const;

const [command = "", , rootOption] = process.argv.slice(2);
const root = rootOption ?? process.cwd();
const RELEASED = join(root, ".release/last.ndjson");
const DRAFT = join(root, ".changeset/data.md");
const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string };

process.exitCode = run();

function run(): number {
  if (command === "keep") return keep();
  if (command === "version") return takeSteps();
  if (command !== "diff" && command !== "check") return say(USAGE, 2);
  if (!existsSync(RELEASED)) return say("there is no release yet: .release/last.ndjson is written by the first one", 0);
  const { dataset: older, vocabulary: lists } = readRelease(readFileSync(RELEASED, "utf8"));
  const comparison = compare(older, dataset);
  const listChanges = compareVocabularies(lists, vocabulary);
  const step = greatestStep([comparison.step, ...listChanges.map((change) => change.step)]);
  if (step === "blocked") return say(explainBlock(comparison), 1);
  const text = draftChangeset(name, step, comparison, listChanges);
  return command === "diff" ? draft(step, text) : check(step, text);
}

function keep(): number {
  const { facts: _joined, ...file } = dataset;
  mkdirSync(dirname(RELEASED), { recursive: true });
  writeFileSync(RELEASED, writeRelease({ dataset: file, vocabulary }));
  return say(`kept the data of ${dataset.version}`, 0);
}

/** Zero, or the exit code of the first step that fails; none is taken after it. */
function takeSteps(): number {
  for (const [program, ...args] of VERSION_STEPS) {
    const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

function draft(step: Step, text: string): number {
  if (step === "none") return say("the data is as released: no changeset is called for", 0);
  if (rankOf(pendingStep(root, name)) >= rankOf(step)) return say(`${text}\na pending changeset asks for enough`, 0);
  writeFileSync(DRAFT, text);
  return say(`${text}\nwritten to .changeset/data.md: say why, and commit it`, 0);
}

function check(step: Step, text: string): number {
  const open = unfinished(root);
  if (open.length > 0) return say(open.map(explainOpen).join("\n\n"), 1);
  const pending = pendingStep(root, name);
  if (rankOf(pending) >= rankOf(step)) return 0;
  return say(
    `.changeset\n  found:    changesets that ask for ${pending}\n  expected: ${step}, as the data changed:\n${text}\n  fix:      npm run release -- diff drafts the changeset`,
    1,
  );
}

function explainOpen(path: string): string {
  return `${path}\n  found:    a place of the draft that is still open\n  expected: what changed in a sentence, and a reason for each correction\n  fix:      fill it in`;
}

function explainBlock({ changes }: Comparison): string {
  const lost = changes.filter(({ step }) => step === "blocked");
  return lost
    .map(
      ({ part, id, reason }) =>
        `${part} › ${id}\n  found:    ${reason}\n  expected: every id of the last release resolves\n  fix:      ${removalFix(part)}`,
    )
    .join("\n\n");
}

/** What is no fact has no alias and no tombstone. */
function removalFix(part: DatasetPart): string {
  return isFactPart(part)
    ? "add it to seeds/aliases.yaml: renamed (from, to) or withdrawn (id, reason)"
    : "put it back: only facts are renamed or withdrawn";
}

function say(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}
