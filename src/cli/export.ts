import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { textFormats } from "../formats/text-formats";
import { answer, type Command, EXIT, InputError, UsageError } from "./command";
import { data } from "./data";

const NAMES = textFormats.map(({ name }) => name);

export const exportFiles: Command = {
  name: "export",
  usage: "--format FORMAT --out DIR",
  summary: `the dataset as files: ${NAMES.join(", ")}`,
  examples: ["kz-eu-facts export --format csv --out data"],
  options: { format: { type: "string" }, out: { type: "string" } },
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
    if (typeof options["out"] !== "string")
      throw new UsageError("export › --out", "nothing", "a folder", "add --out DIR; it is made where it is not there");
    const files = [...format.files(data, sha256)].map(
      ([name, content]) => [join(String(options["out"]), name), content] as const,
    );
    for (const [path, content] of files) write(path, content);
    const paths = files.map(([path]) => path);
    return answer(paths.map((path) => `wrote ${path}`).join("\n"), paths);
  },
};

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
