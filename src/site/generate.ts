import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderChangelog } from "../release/render-changelog";
import { renderManifest } from "../release/render-manifest";
import { renderReadme } from "./render-readme";
import { renderRules } from "./render-rules";

// `npm run generate` writes the parts of committed files that follow from the data and from the list of entries.

/** The files by name, each with what makes its text anew; a test fails while one of them would change. */
export const generated: Readonly<Record<string, (text: string) => string>> = {
  "README.md": renderReadme,
  "CHANGELOG.md": renderChangelog,
  "package.json": renderManifest,
  "docs/rules.md": renderRules,
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, render] of Object.entries(generated)) {
    const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
    writeFileSync(path, render(readFileSync(path, "utf8")));
  }
