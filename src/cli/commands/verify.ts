import { canonicalText } from "../../list/canonical-text";
import { sha256 } from "../../list/sha256";
import type { Dataset } from "../../model/dataset";
import { passagesOf } from "../../schema/integrity/misplaced-passages";
import { underivedIds } from "../../schema/integrity/underived-ids";
import { parseDataset } from "../../schema/parse-dataset";
import { type Answer, answer, type Command, valueOf } from "../command";
import type { CommandProblem } from "../command-refusal";
import { EXIT } from "../exit";
import { readArticles } from "../files/read-articles";
import { readDataset } from "../files/read-dataset";
import { explainProblem } from "../screen/explain";
import { spaced } from "../screen/line";
import { paragraph } from "../screen/paragraph";
import type { Style } from "../screen/style";

export const verifyCommand: Command = {
  name: "verify",
  words: "[DATASET.json]",
  fewest: 0,
  most: 1,
  summary:
    "checks hash, ids and integrity of the installed data or of a file, and with --seeds every quote against the articles",
  examples: ["kz-eu-facts verify", "kz-eu-facts verify --seeds seeds"],
  options: { seeds: { value: "DIR", meaning: "the folder seeds of the repository, with the articles" } },
  readsData: false,
  none: null,
  run: ({ data, words: [path], options, style }) => {
    const dataset = path === undefined ? parseDataset(data) : readDataset(path);
    const seeds = valueOf(options, "seeds");
    const again = path === undefined ? "install the package again" : "take the file anew from where it was made";
    const problems = [
      ...wrongIds(dataset),
      ...wrongHash(dataset, again),
      ...(seeds === undefined ? [] : wrongQuotes(dataset, seeds, again)),
    ];
    return result(dataset, problems, seeds !== undefined, style);
  },
};

function result(dataset: Dataset, problems: readonly CommandProblem[], withSeeds: boolean, style: Style): Answer {
  const { version, hash } = dataset;
  const what = withSeeds
    ? `Integrity, ids, hash and ${dataset.facts.length} facts against the articles`
    : "Integrity, ids and hash";
  const lines =
    problems.length === 0
      ? [...paragraph(`${what} are in order.`, style), ...paragraph(`SHA-256 of the data: ${hash}`, style)]
      : spaced(problems.map((problem) => explainProblem(problem, style)));
  return answer(lines, { version, hash, problems }, problems.length === 0 ? EXIT.fine : EXIT.noMatch);
}

function wrongIds(dataset: Dataset): CommandProblem[] {
  return underivedIds(dataset).map(({ path, found, expected, fix }) => ({
    where: path.join(" › "),
    found,
    expected,
    fix,
  }));
}

function wrongHash(dataset: Dataset, again: string): CommandProblem[] {
  const hash = sha256(canonicalText(dataset));
  if (hash === dataset.hash) return [];
  return [
    {
      where: "dataset › hash",
      found: dataset.hash,
      expected: `${hash}, the SHA-256 of what the data says`,
      fix: `${again}: the data was changed after it was built`,
    },
  ];
}

function wrongQuotes(dataset: Dataset, seeds: string, again: string): CommandProblem[] {
  const texts = readArticles(seeds, dataset.articles);
  const lengths = dataset.articles
    .filter(({ id, length }) => texts.get(id)?.length !== length)
    .map(({ id, length }) => ({
      where: `${id} › length`,
      found: String(length),
      expected: `${texts.get(id)?.length}, the length of its text`,
      fix: again,
    }));
  const quotes = dataset.facts.flatMap((fact) =>
    passagesOf(fact)
      .map(({ field, span }) => ({ field, span, found: texts.get(fact.article)?.slice(span.start, span.end) ?? "" }))
      .filter(({ span, found }) => found !== span.exact)
      .map(({ field, span, found }) => ({
        where: `${fact.id} › ${field}`,
        found: `“${found}”`,
        expected: `“${span.exact}”`,
        fix: `restore the article, or ${again}`,
      })),
  );
  return [...lengths, ...quotes];
}
