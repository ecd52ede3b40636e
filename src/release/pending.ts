import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import parse from "@changesets/parse";
import type { Step } from "../compare/comparison";
import { greatestStep } from "../compare/steps";

const FOLDER = ".changeset";

/** The greatest step that the pending changesets ask for; `none` where none is pending. */
export function pendingStep(root: string, name: string): Step {
  const folder = join(root, FOLDER);
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md")
    : [];
  const releases = files.flatMap((file) => parse(readFileSync(join(folder, file), "utf8")).releases);
  return greatestStep(releases.filter((release) => release.name === name).map(({ type }) => type));
}
