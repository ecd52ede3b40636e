import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm run generate` writes the lists of rules from the files in src/audit/rules, before anything reads them.

const SOURCES = new URL("../", import.meta.url);
const HEADER = "// Written by `npm run generate` from the files in src/audit/rules.";

/** The ids of the rules in their order: the names of their files. */
export function rulesInFolder(): string[] {
  return readdirSync(new URL("audit/rules/", SOURCES))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();
}

/** What follows from the ids of the rules, by its path in `src`: their type, their list for the schema, the rules themselves. */
export function ruleLists(ids: readonly string[]): Readonly<Record<string, string>> {
  return {
    "model/rule-id.ts": idType(ids),
    "schema/rule-ids.ts": idList(ids),
    "audit/rules.ts": allRules(ids),
  };
}

function idType(ids: readonly string[]): string {
  return linesOf(
    "",
    "/**",
    " * The id of a rule of the audit; docs/rules.md says what each compares, and how to read what it finds.",
    " * @category Auditing",
    " * @since 1.0.0",
    " */",
    "export type RuleId =",
    `${ids.map((id) => `  | "${id}"`).join("\n")};`,
  );
}

function idList(ids: readonly string[]): string {
  return linesOf(
    'import type { RuleId } from "../model/rule-id";',
    "",
    "/** The ids of the rules that a finding can be of. */",
    "export const RULE_IDS = [",
    ...ids.map((id) => `  "${id}",`),
    "] as const satisfies readonly RuleId[];",
  );
}

function allRules(ids: readonly string[]): string {
  return linesOf(
    'import type { Rule } from "./rule";',
    ...ids.map((id) => `import { ${constantOf(id)} } from "./rules/${id}";`),
    "",
    "/** Every rule of the audit, by id. */",
    "export const rules: readonly Rule[] = [",
    ...ids.map((id) => `  ${constantOf(id)},`),
    "];",
  );
}

function linesOf(...lines: readonly string[]): string {
  return `${[HEADER, ...lines].join("\n")}\n`;
}

/** `same-key-agrees` is the constant `sameKeyAgrees`. */
function constantOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(ruleLists(rulesInFolder()))) writeFileSync(new URL(path, SOURCES), text);
