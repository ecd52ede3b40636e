import { readFileSync } from "node:fs";
import { rules } from "../audit/rules";

/** What the comment on a rule says, part by part. */
interface RuleText {
  readonly compares: string;
  readonly example: string;
  readonly reading: string;
}

const OPENING = `# The rules of the audit

<!-- Written by \`npm run generate\` from the comments in src/audit/rules: change them there. -->

The audit holds facts against each other and finds

- a **contradiction**: the same thing, and no value makes all of the figures true, however they are rounded;
- a **tension**: they differ as written, but may be rounded, or may not mean the same thing or time;
- a **note**: worth knowing, no disagreement.

A check that lacks something is \`untestable\` and says what; a figure that is planned, possible or a target is held
against no other. Each finding has the id of its rule (\`rule\`), the facts it is about with the one in doubt first
(\`facts\`), and in sentences what does not agree, who said it and when (\`detail\`). If figures are held against each
other, \`sides\` has each of them, or each computation, with its interval and where it comes from, the odd one first;
\`saysWho\` gives speaker, publisher and date of a side. \`gap\` is how far apart they are. No rule knows an article, a
person or a country: the rules follow the links of the indicators, the flags of the predicates and the keys of the facts.
`;

/** The page of all rules, each with what it compares, what it needs, an example and how to read what it finds. */
export function renderRules(): string {
  const sections = rules.map(({ id, needs, readsTexts }) => {
    const { compares, example, reading } = ruleText(id);
    const lines = [
      `- **Needs**: ${needs}.`,
      `- **Example**: ${example}`,
      `- **How to read it**: ${reading}`,
      ...(readsTexts ? ["- It reads the texts of the articles, and is silent without them."] : []),
    ];
    return `## ${id}\n\n${compares}\n\n${lines.join("\n")}\n`;
  });
  return [OPENING, ...sections].join("\n");
}

/** Out of the comment that stands on the rule: a paragraph, then those that begin with `Example:` and `Reading:`. */
function ruleText(id: string): RuleText {
  const code = readFileSync(new URL(`../audit/rules/${id}.ts`, import.meta.url), "utf8");
  const [, comment = ""] = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const \w+: Rule = /.exec(code) ?? [];
  const paragraphs = comment.split(" *\n").map((lines) =>
    lines
      .replace(/^ \* ?/gm, "")
      .trim()
      .replaceAll("\n", " "),
  );
  const [compares, example, reading] = paragraphs;
  if (!compares || !example?.startsWith("Example: ") || !reading?.startsWith("Reading: "))
    throw new Error(
      `src/audit/rules/${id}.ts: the comment on the rule lacks what it compares, "Example:" or "Reading:"`,
    );
  return { compares, example: example.slice("Example: ".length), reading: reading.slice("Reading: ".length) };
}
