import type { Command, Option } from "./command";

/** What every command takes. */
const COMMON: Readonly<Record<string, Option>> = {
  json: { meaning: "the answer as data" },
  color: { meaning: "in colours, even if the output is no terminal" },
  "no-color": { meaning: "without colours" },
  help: { short: "h", meaning: "this text" },
};

const DATA: Readonly<Record<string, Option>> = {
  data: { value: "FILE", meaning: "a dataset.json to read in place of the installed data" },
};

/** All options of a command. */
export function optionsOf({ options, readsData }: Command): Readonly<Record<string, Option>> {
  return { ...options, ...(readsData ? DATA : {}), ...COMMON };
}

/** How a command is called. */
export function usageOf({ name, words, options }: Command): string {
  const own = Object.keys(options).length > 0 ? "[OPTIONS]" : "";
  return ["kz-eu-facts", name, words, own].filter((part) => part !== "").join(" ");
}
