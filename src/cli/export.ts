import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Format } from "../formats/format";
import { textFormats } from "../formats/text-formats";
import { answer, type Command, EXIT, InputError, UsageError } from "./command";
import { data } from "./data";

const NAMES = textFormats.map(({ name }) => name);

export const exportFiles: Command = {
  name: "export",
  usage: "--format FORMAT --out DIR",
  summary: `the dataset as files: ${NAMES.join(", ")}`,
  examples: ["kz-eu-facts export --format csv --out data"],
  options: {
    format: { type: "string", meaning: NAMES.join(", ") },
    out: { type: "string", meaning: "the folder to write into; it is made where it is not there" },
  },
  words: { min: 0, max: 0 },
  run: ({ options }) => {
    const format = textFormats.find(({ name }) => name === options["format"]);
    if (format === undefined)
      throw new UsageError(
        "export › --format",
        String(options["format"] ?? "nothing"),
        NAMES.join(", "),
        "give one of them",
      );
    if (typeof options["out"] !== "string" || options["out"] === "")
      throw new UsageError("export › --out", "nothing", "a folder", "add --out DIR; it is made where it is not there");
    const folder = options["out"];
    const files = withWhatItDescribes(format).flatMap((each) =>
      [...each.files(data, sha256)].map(([name, content]) => [join(folder, name), content] as const),
    );
    for (const [path, content] of files) write(path, content);
    const paths = files.map(([path]) => path);
    return answer(paths.map((path) => `wrote ${path}`).join("\n"), paths);
  },
};

/** A data package is the descriptor together with the files that it lists. */
function withWhatItDescribes(format: Format): readonly Format[] {
  return format.name === "datapackage" ? textFormats.filter(({ published }) => published) : [format];
}

function write(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw new InputError(
      EXIT.disk,
      path,
      (error as Error).message,
      "a folder that can be written",
      "choose another folder with --out",
    );
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
