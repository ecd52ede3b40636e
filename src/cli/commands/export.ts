import { createHash } from "node:crypto";
import type { FileContent, Format } from "../../formats/format";
import { textFormats } from "../../formats/text-formats";
import { answer, type Command, valueOf } from "../command";
import { writeFiles } from "../files/write-files";
import { wrongUsage } from "../refusal";
import { resolveChoice } from "../resolve/resolve-choice";
import { paragraph } from "../screen/paragraph";

const NAMES = textFormats.map(({ name }) => name);

export const exportFiles: Command = {
  name: "export",
  words: "--format FORMAT --out DIR",
  fewest: 0,
  most: 0,
  summary: "the dataset as files, for a spreadsheet, a database or a program",
  examples: ["kz-eu-facts export --format csv --out tables"],
  options: {
    format: { value: "FORMAT", meaning: NAMES.join(", ") },
    out: {
      value: "DIR",
      meaning: "the folder to write into, made if it is not there; files of the same name are replaced",
    },
  },
  readsData: true,
  none: [],
  run: ({ data, options, style }) => {
    const typed = required("format", valueOf(options, "format"), NAMES.join(", "));
    const name = resolveChoice("kz-eu-facts export --format", typed, NAMES);
    const format = textFormats.find((each) => each.name === name);
    const folder = required("out", valueOf(options, "out"), "a folder");
    const files = (format === undefined ? [] : withWhatItDescribes(format)).flatMap((each) => [
      ...each.files(data, sha256),
    ]);
    const paths = writeFiles(folder, new Map<string, FileContent>(files));
    return answer(
      paths.flatMap((path) => paragraph(`wrote ${path}`, style)),
      paths,
    );
  },
};

function required(name: string, given: string | undefined, expected: string): string {
  if (given !== undefined) return given;
  throw wrongUsage({
    where: "kz-eu-facts export",
    found: `no --${name}`,
    expected,
    fix: "for example: kz-eu-facts export --format csv --out tables",
  });
}

/** A data package is the descriptor together with the files that it lists. */
function withWhatItDescribes(format: Format): readonly Format[] {
  return format.name === "datapackage" ? textFormats.filter(({ published }) => published) : [format];
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
