import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const PAGE = "docs/performance.md";

/** Puts a benchmark's tables into its section of docs/performance.md, with the machine that they were taken on. */
export function writeSection(name: string, tables: string): void {
  const page = readFileSync(PAGE, "utf8");
  const start = page.search(new RegExp(`<!-- ${name}: `));
  const end = page.indexOf(`<!-- /${name} -->`);
  if (start === -1 || end < start) throw new Error(`${PAGE} has no section “${name}”`);
  const heading = page.slice(start, page.indexOf("\n", start));
  const machine = `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? "unknown processor"}.`;
  writeFileSync(PAGE, `${page.slice(0, start)}${heading}\n\n${tables}\n\n${machine}\n\n${page.slice(end)}`);
}
