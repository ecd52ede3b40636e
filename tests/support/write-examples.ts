import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { allExamples, type Example } from "./examples";
import { REPOSITORY } from "./real";
import { evaluate, openWorkshop } from "./run-examples";

// Writes what the examples of the README, the guides and the doc comments give, if they say something else.
// `npm run generate`, after `npm run build`.

if (!existsSync(join(REPOSITORY, "dist/index.js"))) {
  console.error(
    "dist/index.js\n  found:    nothing\n  expected: the built package, which the examples import\n  fix:      npm run build",
  );
  process.exit(1);
}

const examples = allExamples();
const workshop = await openWorkshop(examples);
// From the last to the first, so that no example moves before its turn.
for (const [index, example] of [...examples.entries()].toReversed()) {
  const results = await workshop.run(index);
  const fresh = results.map(([value, said]) => (isDeepStrictEqual(value, evaluate(said)) ? said : literal(value)));
  if (fresh.some((text, at) => text !== results[at]?.[1])) rewrite(example, fresh);
}
workshop.remove();

/** Puts the texts after the marks of the example, in their order. */
function rewrite({ file, start, length, place }: Example, fresh: readonly string[]): void {
  const path = join(REPOSITORY, file);
  const text = readFileSync(path, "utf8");
  let at = 0;
  const code = text.slice(start, start + length).replace(/(\/\/ =>[ \t]*).*$/gm, (_, mark: string) => {
    at += 1;
    return `${mark}${fresh[at - 1] ?? ""}`;
  });
  if (at !== fresh.length) throw new Error(`${place} runs a line with // => more than once`);
  writeFileSync(path, text.slice(0, start) + code + text.slice(start + length));
}

/** The value as an expression on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return value === undefined ? "undefined" : JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
