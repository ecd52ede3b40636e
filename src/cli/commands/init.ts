import { join } from "node:path";
import { answer, type Command } from "../command";
import { diskTrouble } from "../command-refusal";
import { exampleFiles } from "../example/example-files";
import { isThere, writeNew } from "../files/write-new";
import { paragraph } from "../screen/paragraph";

const EXPECTED = "a folder, new or there, in which nothing is in the way";
const FIX = "choose another folder";

export const initCommand: Command = {
  name: "init",
  words: "DIR",
  fewest: 1,
  most: 1,
  summary: "a folder to begin with for articles of your own: an invented one, its curation, short lists, schemas",
  examples: ["kz-eu-facts init desk", "kz-eu-facts build --root desk"],
  options: {},
  readsData: false,
  none: null,
  run: ({ data, words: [folder = ""], style }) => {
    const files = [...exampleFiles(data)].map(([name, text]) => ({ path: join(folder, name), text }));
    refuseTaken(folder, files);
    for (const { path, text } of files) writeNew(path, text);
    const lines = [
      ...files.flatMap(({ path }) => paragraph(`wrote ${path}`, style)),
      ...paragraph(`Next: kz-eu-facts build --root ${folder}`, style),
    ];
    return answer(
      lines,
      files.map(({ path }) => path),
    );
  },
};

/** All that is in the way, before anything is written. */
function refuseTaken(folder: string, files: readonly { readonly path: string }[]): void {
  const taken = files.filter(({ path }) => isThere(path)).map(({ path }) => path);
  if (taken.length === 0) return;
  throw diskTrouble({ where: folder, found: taken.map((path) => `${path} is there`), expected: EXPECTED, fix: FIX });
}
