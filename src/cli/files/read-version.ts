import { existsSync } from "node:fs";
import { versionSchema } from "../../schema/vocabulary";
import { badInput } from "../command-refusal";
import { readRegularFile } from "./read-regular-file";

const MOST_BYTES = 2 ** 20;
const EXPECTED = "a package.json whose version is one such as 1.0.0";

/** The version that a package.json has, `0.0.0` if there is no such file or it has none. */
export function readVersion(path: string): string {
  if (!existsSync(path)) return "0.0.0";
  const { version = "0.0.0" } = parse(path, readRegularFile(path, MOST_BYTES, EXPECTED).toString("utf8"));
  const parsed = versionSchema.safeParse(version);
  if (parsed.success) return parsed.data;
  throw notVersion(`${path} › version`, JSON.stringify(version));
}

function parse(path: string, text: string): { readonly version?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // It is refused just below, with what is no object.
  }
  throw notVersion(path, "no JSON object");
}

function notVersion(where: string, found: string) {
  return badInput({ where, found, expected: EXPECTED, fix: "mend it: dataset.json is given its version" });
}
