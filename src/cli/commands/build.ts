import { join } from "node:path";
import { withFacts } from "../../fact/with-facts";
import { json } from "../../formats/json";
import { type Issue, sortIssues } from "../../ground/issue";
import { type Built, build as buildSeeds } from "../../pipeline/build";
import { readSeeds } from "../../pipeline/seeds/read-seeds";
import { summarise } from "../../pipeline/summary";
import { diskIssue } from "../../pipeline/write/disk-issue";
import { differences, emit } from "../../pipeline/write/emit";
import { type Answer, answer, type Command, valueOf } from "../command";
import { wrongUsage } from "../command-refusal";
import { EXIT } from "../exit";
import { readVersion } from "../files/read-version";
import { requireSeeds } from "../files/require-seeds";
import { verbatim } from "../screen/line";
import { listIssues } from "../screen/list-issues";

export const buildCommand: Command = {
  name: "build",
  words: "--root DIR",
  fewest: 0,
  most: 0,
  summary: "reads DIR/seeds with every check, and writes DIR/data: modules, dataset.json and what the audit finds",
  examples: ["kz-eu-facts build --root desk", "kz-eu-facts build --root desk --check"],
  options: {
    root: { value: "DIR", meaning: "the folder with seeds/; data/ is written beside them" },
    check: { meaning: "fail if data/ is not what the seeds give; writes nothing" },
  },
  readsData: false,
  none: null,
  run: ({ options }) => {
    const root = valueOf(options, "root");
    if (root === undefined) throw noRoot();
    requireSeeds(root);
    try {
      return buildIn(root, options["check"] === true);
    } catch (error) {
      const issue = diskIssue(error, root);
      if (issue === undefined) throw error;
      return refuseIssues([issue], EXIT.disk);
    }
  },
};

function buildIn(root: string, isCheck: boolean): Answer {
  const built = buildSeeds(readSeeds(root));
  if ("issues" in built) return refuseIssues(built.issues, EXIT.badInput);
  const version = readVersion(join(root, "package.json"));
  const dataset = json(withFacts({ version, ...built.data }));
  const files = new Map([...built.modules, ...dataset]);
  if (!isCheck) return written(built, emit(root, files));
  const stale = differences(root, files);
  return stale.length === 0 ? written(built, stale) : refuseIssues([staleIssue(stale, root)], EXIT.noMatch);
}

function written(built: Built, changed: readonly string[]): Answer {
  const { articles, observations, roles, events, statements, findings, hash } = built.data;
  const facts = observations.length + roles.length + events.length + statements.length;
  const said = changed.length === 0 ? "data/ is as the seeds give it" : `wrote data/: ${changed.join(", ")}`;
  const data = { articles: articles.length, facts, findings: findings.length, hash, changed, problems: [] };
  return answer([...verbatim(summarise(built)), ...verbatim(`\n${said}`)], data);
}

function refuseIssues(issues: readonly Issue[], code: number): Answer {
  return answer(listIssues(issues, "; nothing was written"), { changed: [], problems: sortIssues(issues) }, code);
}

function staleIssue(names: readonly string[], root: string): Issue {
  return {
    file: "data",
    found: `other bytes than the seeds give: ${names.join(", ")}`,
    expected: "data/ as the seeds give it",
    fix: `kz-eu-facts build --root ${root}, then review the difference`,
  };
}

function noRoot() {
  return wrongUsage({
    where: "kz-eu-facts build",
    found: "no --root",
    expected: "--root DIR, the folder with seeds/",
    fix: "kz-eu-facts build --root desk",
  });
}
