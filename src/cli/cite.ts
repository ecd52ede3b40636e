import { cite as citation } from "../index";
import { answer, type Command, UsageError } from "./command";
import { data } from "./data";
import { noFact } from "./no-match";

const STYLES = ["text", "apa", "bibtex", "csl-json"] as const;

export const cite: Command = {
  name: "cite",
  usage: "ID [--style text|apa|bibtex|csl-json]",
  summary: "a ready-made citation of one fact",
  examples: ["kz-eu-facts cite trade-turnover.kz-eu.2024.a003 --style bibtex"],
  options: { style: { type: "string", default: "text", meaning: `${STYLES.join(", ")}; text where it is left out` } },
  words: { min: 1, max: 1 },
  run: ({ words: [id = ""], options }) => {
    const style = STYLES.find((known) => known === options["style"]);
    if (style === undefined)
      throw new UsageError("cite › --style", String(options["style"]), STYLES.join(", "), "give one of them");
    const made = style === "csl-json" ? citation(data, id, style) : citation(data, id, style);
    if (made === undefined) return answer(noFact(id), null, false);
    return answer(typeof made === "string" ? made : JSON.stringify(made, null, 2), made);
  },
};
