import { fileURLToPath } from "node:url";

/** What is imported from where, the first that has a name first; the same helpers, without the data, stand in others. */
const ENTRIES = [
  ["kz-eu-facts", "src/index.ts"],
  ["kz-eu-facts/read", "src/read/index.ts"],
  ["kz-eu-facts/schema", "src/schema/index.ts"],
  ["kz-eu-facts/query", "src/query/index.ts"],
  ["kz-eu-facts/audit", "src/audit/index.ts"],
];

/** The names that each entry of the package exports. */
export function readEntries(programs) {
  return ENTRIES.map(([from, path]) => {
    const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
    const program = programs.find((each) => each.getSourceFile(file));
    const checker = program?.getTypeChecker();
    const symbol = checker?.getSymbolAtLocation(program.getSourceFile(file));
    if (!symbol) throw new Error(`${path} is not among what the reference is made from`);
    return { from, names: new Set(checker.getExportsOfModule(symbol).map(({ name }) => name)) };
  });
}

/** The import lines for some names, each from the first entry that has it; a type says so. */
export function importsOf(entries, names) {
  const sorted = [...names].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return entries.flatMap(({ from, names: own }, index) => {
    const before = entries.slice(0, index);
    const used = sorted.filter(([name]) => own.has(name) && !before.some((entry) => entry.names.has(name)));
    if (used.length === 0) return [];
    const areTypes = used.every(([, isType]) => isType);
    const list = used.map(([name, isType]) => (isType && !areTypes ? `type ${name}` : name)).join(", ");
    return [`import ${areTypes ? "type " : ""}{ ${list} } from "${from}";`];
  });
}

/** The entries that have a name, the first first. */
export function entriesWith(entries, name) {
  return entries.filter(({ names }) => names.has(name)).map(({ from }) => from);
}
