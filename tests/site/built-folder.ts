import { existsSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../support/real";

/** The folder of the built site. Throws if it is not built, with what builds it. */
export function builtFolder(): string {
  const folder = join(REPOSITORY, "docs/site");
  const missing = ["index.html", "api/index.html", "llms.txt"].find((file) => !existsSync(join(folder, file)));
  if (missing !== undefined) throw new Error(`docs/site/${missing} is missing: \`npm run docs\` builds the site.`);
  return folder;
}
