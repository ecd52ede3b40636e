import { formatSeeds } from "../../pipeline/seeds/format-seeds";
import { diskIssue } from "../../pipeline/write/disk-issue";
import { answer, type Command, valueOf } from "../command";
import { wrongUsage } from "../command-refusal";
import { EXIT } from "../exit";
import { requireSeeds } from "../files/require-seeds";
import { verbatim } from "../screen/line";
import { listIssues } from "../screen/list-issues";

export const formatCommand: Command = {
  name: "format",
  words: "--root DIR",
  fewest: 0,
  most: 0,
  summary: "puts the files of DIR/seeds in order: lists by id, the keys of each fact; no word changes",
  examples: ["kz-eu-facts format --root desk"],
  options: { root: { value: "DIR", meaning: "the folder with seeds/" } },
  readsData: false,
  none: null,
  run: ({ options }) => {
    const root = valueOf(options, "root");
    if (root === undefined) throw noRoot();
    requireSeeds(root);
    try {
      const files = formatSeeds(root);
      const lines = files.length === 0 ? ["all is in order"] : files.map((file) => `put in order: ${file}`);
      return answer(verbatim(lines.join("\n")), { files, problems: [] });
    } catch (error) {
      const issue = diskIssue(error, root);
      if (issue === undefined) throw error;
      return answer(listIssues([issue], ""), { files: [], problems: [issue] }, EXIT.disk);
    }
  },
};

function noRoot() {
  return wrongUsage({
    where: "kz-eu-facts format",
    found: "no --root",
    expected: "--root DIR, the folder with seeds/",
    fix: "kz-eu-facts format --root desk",
  });
}
