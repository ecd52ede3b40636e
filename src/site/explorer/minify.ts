import { transformSync } from "esbuild";

/** The code without comments and without what only people read. */
export function minify(code: string, language: "css" | "js"): string {
  return transformSync(code, { loader: language, minify: true, charset: "utf8", legalComments: "none" }).code.trim();
}
