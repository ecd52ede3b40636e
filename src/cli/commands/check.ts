import { join } from "node:path";
import { sortIssues } from "../../ground/issue";
import { type CurationJudgement, checkCuration } from "../../pipeline/check-curation";
import { listPath, SEED_LISTS } from "../../pipeline/seeds/gather";
import type { RawFile } from "../../pipeline/seeds/read-seeds";
import { formatCount } from "../../wording/format-count";
import { type Answer, answer, type Command, valueOf } from "../command";
import { wrongUsage } from "../command-refusal";
import { EXIT } from "../exit";
import { readRegularFile } from "../files/read-regular-file";
import { requireSeeds } from "../files/require-seeds";
import { BLANK, type Line } from "../screen/line";
import { listIssues } from "../screen/list-issues";
import { paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

const MOST_BYTES = 2 ** 20;

export const checkCommand: Command = {
  name: "check",
  words: "CURATION.yaml --article FILE",
  fewest: 1,
  most: 1,
  summary:
    "the judgement of the build on one curation, whoever wrote it: every quote, figure, time and number left over",
  examples: [
    "kz-eu-facts check desk/seeds/curation/a000.yaml --article desk/seeds/articles/000_norway-vietnam.txt --root desk",
  ],
  options: {
    article: { value: "FILE", meaning: "the text that it curates" },
    root: { value: "DIR", meaning: "the folder whose seeds/ has the lists; the current folder if left out" },
  },
  readsData: false,
  none: null,
  run: ({ words: [path = ""], options, style }) => {
    const article = valueOf(options, "article");
    if (article === undefined) throw noArticle(path);
    const root = valueOf(options, "root") ?? ".";
    requireSeeds(root);
    const lists = SEED_LISTS.map(listPath).map((list) => readFile(join(root, list), list));
    const judgement = checkCuration(readFile(article), readFile(path), lists);
    return answerWith(judgement, path, style);
  },
};

/** A file under the name that its problems are told by. */
function readFile(from: string, path: string = from): RawFile {
  return { path, bytes: readRegularFile(from, MOST_BYTES, "a text of at most 1 MiB") };
}

function answerWith({ facts, numbers, findings, issues }: CurationJudgement, path: string, style: Style): Answer {
  const data = { facts: facts.length, numbers, findings, problems: sortIssues(issues) };
  if (issues.length > 0) return answer(listIssues(issues, ` in ${path}`), data, EXIT.badInput);
  const read = `${formatCount(facts.length, "fact")}; ${numbers.read} of ${numbers.all} numbers and dates read, ${numbers.ignored} ignored with a reason.`;
  return answer([...paragraph(`${path} is in order: ${read}`, style), ...checkedFindings(findings, style)], data);
}

/** What the audit makes of it is no problem of the curation: an article may contradict itself. */
function checkedFindings(findings: CurationJudgement["findings"], style: Style): Line[] {
  return findings.flatMap(({ verdict, detail }) => [BLANK, ...paragraph(`${verdict}: ${detail}`, style)]);
}

function noArticle(path: string) {
  return wrongUsage({
    where: "kz-eu-facts check",
    found: "no --article",
    expected: "--article FILE, the text that the curation quotes",
    fix: `kz-eu-facts check ${path} --article seeds/articles/000_name.txt`,
  });
}
