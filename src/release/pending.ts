import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import parse from "@changesets/parse";
import type { Step } from "../compare/comparison";
import { greatestStep } from "../compare/steps";
import { OPEN_SUMMARY, REASON } from "./draft-changeset";

const FOLDER = ".changeset";
const OPEN_REASON = new RegExp(`${REASON} *$`, "m");

/** The greatest step that the pending changesets ask for; `none` if none is pending. */
export function pendingStep(root: string, name: string): Step {
  const releases = pending(root).flatMap(({ text }) => parse(text).releases);
  return greatestStep(releases.filter((release) => release.name === name).map(({ type }) => type));
}

/** The pending changesets, by path, in which a person has left a place of the draft open. */
export function unfinished(root: string): string[] {
  return pending(root)
    .filter(({ text }) => text.includes(OPEN_SUMMARY) || OPEN_REASON.test(text))
    .map(({ path }) => path);
}

function pending(root: string): { path: string; text: string }[] {
  const folder = join(root, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => ({ path: `${FOLDER}/${file}`, text: readFileSync(join(folder, file), "utf8") }));
}
