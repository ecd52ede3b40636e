import { type CitationStyle, cite as citation } from "../../index";
import { answer, type Command, valueOf } from "../command";
import { resolveChoice } from "../resolve/resolve-choice";
import { resolveFact } from "../resolve/resolve-fact";
import { inJson } from "../screen/in-json";
import { spaced, verbatim } from "../screen/line";

const STYLES: readonly CitationStyle[] = ["text", "apa", "bibtex", "csl-json"];

export const citeCommand: Command = {
  name: "cite",
  words: "FACT...",
  fewest: 1,
  most: 1000,
  summary: "ready-made citations of facts, each by its id or a part of it, or words in quotation marks",
  examples: [
    "kz-eu-facts cite trade-turnover.kz-eu.2024 --style bibtex",
    'kz-eu-facts cite "48.7 billion" exports.kz-eu.2024.a003 --style csl-json',
  ],
  options: { style: { value: "STYLE", meaning: `${STYLES.join(", ")}; text if left out` } },
  readsData: true,
  none: [],
  run: ({ data, words, options }) => {
    const style = resolveChoice("kz-eu-facts cite --style", valueOf(options, "style"), STYLES) ?? "text";
    const ids = words.map((typed) => resolveFact(data, "kz-eu-facts cite", typed).id);
    const made = citation(data, ids, { style });
    const texts = made.filter((each) => typeof each === "string");
    return answer(style === "csl-json" ? inJson(made) : spaced(texts.map(verbatim)), made);
  },
};
