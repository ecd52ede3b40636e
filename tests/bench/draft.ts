import { scoreDrafts } from "../support/score-drafts";

// `npm run bench -- draft`: how many of the facts that curators found in the articles of the seeds a draft gives whole, how
// many it asks about, and what a sure one says otherwise, which is the one thing that must not be.

const { scores, questionsAFigure } = scoreDrafts();
const OUTCOMES = ["whole", "asked", "not drafted", "otherwise"] as const;
console.log(`| kind | curated | ${OUTCOMES.join(" | ")} |`);
console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
for (const { kind, outcomes } of scores) {
  const counts = OUTCOMES.map((outcome) => outcomes.filter((each) => each === outcome).length);
  console.log(`| ${[kind, outcomes.length, ...counts].join(" | ")} |`);
}
for (const each of scores.flatMap(({ otherwise }) => otherwise)) console.log(`otherwise: ${each}`);
console.log(`${questionsAFigure.toFixed(2)} questions a figure`);
