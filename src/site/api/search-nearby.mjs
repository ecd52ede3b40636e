import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How TypeDoc asks its index: for words that have the letters in them. */
const ASKED =
  /(\w+)=(\w+)\.split\(" "\)\.map\((\w+)=>\3\.length\?`\*\$\{\3\}\*`:""\)\.join\(" "\);(\w+)=(\w+)\.index\.search\(\1\)/;

/**
 * Lets the search find near words ("tradSeries") and other forms ("upgrade" in a text on upgrading) if it finds nothing:
 * the index can do both, and is not asked.
 */
export function searchNearby(folder) {
  const path = join(folder, "assets/main.js");
  const code = readFileSync(path, "utf8");
  if (!ASKED.test(code))
    throw new Error("the search of the reference is not asked as src/site/api/search-nearby.mjs says");
  const asked = code.replace(ASKED, (known, query, words, word, found, state) => {
    const near = `\`\${${word}}~\${${word}.length<6?1:2} \${${word}.slice(0,Math.max(3,${word}.length-2))}*\``;
    return `${known};if(!${found}.length)${found}=${state}.index.search(${words}.split(/\\s+/).map(${word}=>${near}).join(" "));${found}=${found}`;
  });
  writeFileSync(path, asked);
}
