import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MinimalSourceFile } from "typedoc";

const RULES = fileURLToPath(new URL("../../../docs/rules.md", import.meta.url));

/** A page for each rule of the audit, and one before them on what a rule is, out of docs/rules.md. */
export function addRulePages(converter, project) {
  const [opening, ...rules] = readFileSync(RULES, "utf8").split(/^## /m);
  const [, about] = opening.split(/^# .*$/m);
  add("The rules of the audit", about.replace(/<!--.*?-->/gs, "").trim());
  for (const rule of rules) {
    const [id, ...text] = rule.split("\n");
    add(`Rule ${id}`, text.join("\n").trim());
  }

  function add(title, text) {
    const page = `---\ntitle: ${title}\ncategory: Rules\n---\n\n# ${title}\n\n${text}\n`;
    converter.addDocument(project, new MinimalSourceFile(page, `${RULES}#${title}`), title);
  }
}
