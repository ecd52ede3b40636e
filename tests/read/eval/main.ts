import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { rulesTable } from "./rules";
import { type Hits, type Score, score } from "./score";
import { practiceTexts, seedTexts } from "./texts";

// npm run eval:read                 seeds and open practice articles
// npm run eval:read -- --wrong      and every wrong fact of the open ones
// npm run eval:read -- --rules      and for each rule how often it fired, and how often the whole proposal was right
// npm run eval:read -- --locked     and the counts of the locked ones; the look is logged

const LOOKS = join(import.meta.dirname, "../practice/LOOKS.md");
const ratio = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));
const f1 = ({ said, there, right }: Hits): string => ratio(2 * right, said + there);

function row(name: string, { spans, values, facts, sure, people, plansSold, outsideText }: Score): string {
  const told = [
    f1(spans),
    f1(values),
    f1(facts),
    `${sure.right} of ${sure.said}`,
    ratio(sure.said, sure.there),
    people.there === 0 ? "–" : f1(people),
    plansSold,
    outsideText,
  ];
  return `| ${[name, ...told].join(" | ")} |`;
}

const args = process.argv.slice(2);
console.log(
  "| texts | spans F1 | values F1 | facts F1 | sure and right | sure of all | people F1 | plans sold | outside the text |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
console.log(row("seeds", score(seedTexts())));
console.log(row("open", score(practiceTexts("open"), args.includes("--wrong") ? console.error : undefined)));
if (args.includes("--rules")) console.log(`\n${rulesTable(practiceTexts("open"))}`);
if (args.includes("--locked")) {
  const locked = row("locked", score(practiceTexts("locked")));
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  appendFileSync(LOOKS, `${new Date().toISOString().slice(0, 10)} ${commit} ${locked}\n`);
  console.log(locked);
}
