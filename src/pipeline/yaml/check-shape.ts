import type { z } from "zod";
import type { Issue, Problem } from "../../ground/issue";
import { suggest } from "../../ground/suggest";
import { knownKeys } from "./known-keys";
import { openQuestion } from "./open-question";
import type { Path, YamlFile } from "./parse-yaml";

type Raw = z.core.$ZodIssue;

/** The file's data as the schema describes it, or every place where it is not. */
export function checkShape<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
): { value: z.output<S> } | { issues: Issue[] } {
  const result = schema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { value: result.data };
  return { issues: explainShape(yaml, schema, result.error.issues) };
}

/** The places of a file where its data is not as the schema describes it, as problems for a person. */
export function explainShape(yaml: YamlFile, schema: z.ZodType, raw: readonly Raw[]): Issue[] {
  return raw.flatMap((each) => explain(yaml, schema, each, []));
}

function explain(yaml: YamlFile, schema: z.ZodType, raw: Raw, above: Path): Issue[] {
  const path = [...above, ...raw.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (raw.code === "unrecognized_keys")
    return raw.keys.map((key) =>
      yaml.issue([...path, key], unknownKey(key, knownKeys(schema, yaml.value, path)), "key"),
    );
  if (raw.code === "invalid_union" && raw.errors.length > 0) {
    const branch = raw.errors.find((errors) => errors.every(({ path: inner }) => inner.length > 0));
    if (branch) return branch.flatMap((inner) => explain(yaml, schema, inner, path));
  }
  const problem = problemOf(raw, path);
  const open = typeof raw.input === "string" ? openQuestion(raw.input, problem.expected) : undefined;
  return [yaml.issue(path, open ?? problem)];
}

function unknownKey(key: string, known: readonly string[]): Problem {
  return { found: `the unknown key "${key}"`, expected: known.join(", "), fix: suggest(key, known) };
}

function problemOf(raw: Raw, path: Path): Problem {
  const key = path.findLast((step) => typeof step === "string") ?? "the file";
  if (raw.code === "invalid_type" && raw.input === undefined)
    return { found: `no "${key}"`, expected: `the required key "${key}"`, fix: `add "${key}:"` };
  const found = showInput(raw.input);
  if (raw.code === "invalid_value")
    return { found, expected: raw.values.join(", "), fix: suggest(String(raw.input), raw.values.map(String)) };
  if (raw.code === "invalid_union" && "discriminator" in raw) return oneOfOptions(raw, found);
  if (raw.code === "invalid_union") return { found, expected: EXPECTED[String(key)] ?? raw.message, fix: FIX };
  if (raw.code === "invalid_format") return { found, expected: EXPECTED[raw.format] ?? raw.message, fix: FIX };
  if (raw.code === "too_small")
    return { found, expected: "something rather than nothing", fix: `fill "${key}", or take it away` };
  return { found, expected: raw.code === "invalid_type" ? typeName(raw.expected) : raw.message, fix: FIX };
}

const FIX = "write it in the expected form";
const EXPECTED: Record<string, string> = {
  url: "an address such as https://example.org/page",
  period: "the words that tell the time (in 2024), { words, prefix, suffix }, or { edtf, basis, note, stated }",
  published: "the words that tell the time, { words, prefix, suffix }, or { edtf, basis, note, stated }",
  form: "one of the forms of a gathering or a milestone",
};

type NoBranch = { input?: unknown; discriminator?: string | undefined; options?: unknown[] };

function oneOfOptions({ input, discriminator = "", options = [] }: NoBranch, found: string): Problem {
  const value = (input as Record<string, unknown> | null)?.[discriminator];
  const known = options.map(String);
  if (typeof value !== "string")
    return {
      found: value === undefined ? `no "${discriminator}"` : found,
      expected: known.join(", "),
      fix: `add "${discriminator}:"`,
    };
  return { found: showInput(value), expected: known.join(", "), fix: suggest(value, known) };
}

function typeName(expected: string): string {
  const names: Record<string, string> = { object: "a map (key: value)", array: "a list (- item)", string: "text" };
  return names[expected] ?? expected;
}

function showInput(input: unknown): string {
  const text = JSON.stringify(input) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
