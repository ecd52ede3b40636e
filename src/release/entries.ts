/** What can be imported from the package, with its source: `index` is the package itself, the others stand behind its name. */
export const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  query: "src/query/index.ts",
  audit: "src/audit/index.ts",
  schema: "src/schema/index.ts",
  read: "src/read/index.ts",
  observations: "src/dataset/observations.ts",
  roles: "src/dataset/roles.ts",
  events: "src/dataset/events.ts",
  statements: "src/dataset/statements.ts",
  articles: "src/dataset/articles.ts",
  entities: "src/dataset/entities.ts",
  indicators: "src/dataset/indicators.ts",
  findings: "src/dataset/findings.ts",
};

/** The package that an entry needs, and that users install by themselves. */
export const peers: Readonly<Record<string, { readonly name: string; readonly version: string }>> = {
  schema: { name: "zod", version: "4" },
};
