import type { FileContent, Format } from "../../formats/format";
import { formats, lateFormats } from "../../formats/formats";
import { sha256 } from "../../list/sha256";
import type { Dataset } from "../../model/dataset";
import { type Answer, answer, type Command, valueOf } from "../command";
import { wrongUsage } from "../command-refusal";
import { writeFiles } from "../files/write-files";
import { resolveChoice } from "../resolve/resolve-choice";
import { paragraph } from "../screen/paragraph";

type Files = ReadonlyMap<string, FileContent>;

const NAMES = [...formats, ...lateFormats].map(({ name }) => name);

export const exportCommand: Command = {
  name: "export",
  words: "--format FORMAT --out DIR",
  fewest: 0,
  most: 0,
  summary: "the dataset as files, for a spreadsheet, a database or a program",
  examples: ["kz-eu-facts export --format xlsx --out tables", "kz-eu-facts export --format csv --out tables"],
  options: {
    format: { value: "FORMAT", meaning: NAMES.join(", ") },
    bom: { meaning: "csv with a byte-order mark, for a spreadsheet that shows letters wrong" },
    out: {
      value: "DIR",
      meaning: "the folder to write into, made if it is not there; files of the same name are replaced",
    },
  },
  readsData: true,
  none: [],
  run: ({ data, options, style }) => {
    const typed = requiredOption("format", valueOf(options, "format"), NAMES.join(", "));
    const name = resolveChoice("kz-eu-facts export --format", typed, NAMES);
    const folder = requiredOption("out", valueOf(options, "out"), "a folder");
    const answerWith = (files: Files): Answer => {
      const paths = writeFiles(folder, files);
      return answer(
        paths.flatMap((path) => paragraph(`wrote ${path}`, style)),
        paths,
      );
    };
    if (options["bom"] === true) return answerWith(withMark(name, data));
    const late = lateFormats.find((each) => each.name === name);
    return late === undefined ? answerWith(filesOf(name, data)) : late.filesLater(data).then(answerWith);
  },
};

function requiredOption(name: string, given: string | undefined, expected: string): string {
  if (given !== undefined) return given;
  throw wrongUsage({
    where: "kz-eu-facts export",
    found: `no --${name}`,
    expected,
    fix: "for example: kz-eu-facts export --format csv --out tables",
  });
}

function filesOf(name: string | undefined, data: Dataset): Files {
  const chosen = formats.filter((each) => each.name === name).flatMap(withWhatItDescribes);
  return new Map(chosen.flatMap((each) => [...each.files(data, sha256)]));
}

function withMark(name: string | undefined, data: Dataset): Files {
  const marked = formats.find((each) => each.name === name)?.filesWithMark;
  if (marked !== undefined) return marked(data);
  throw wrongUsage({
    where: "kz-eu-facts export --bom",
    found: `--format ${name}`,
    expected: formats.flatMap((each) => (each.filesWithMark ? each.name : [])).join(", "),
    fix: "leave --bom out: no other format is read without knowing its encoding",
  });
}

/** A data package is the descriptor together with the files that it lists. */
function withWhatItDescribes(format: Format): readonly Format[] {
  return format.name === "datapackage" ? formats.filter(({ published }) => published) : [format];
}
