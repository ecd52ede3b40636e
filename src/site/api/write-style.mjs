import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TOKENS = new URL("../explorer/style/tokens.css", import.meta.url);

/** Puts the colours and letters of the explorer before the style of the pages, which is written in them. */
export function writeStyle(folder) {
  const path = join(folder, "assets/custom.css");
  writeFileSync(path, `${readFileSync(TOKENS, "utf8")}\n${readFileSync(path, "utf8")}`);
}
