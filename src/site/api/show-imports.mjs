import { ReflectionKind } from "typedoc";
import { entriesWith, importsOf } from "./read-entries.mjs";

const TYPES = ReflectionKind.Interface | ReflectionKind.TypeAlias;

/**
 * Puts the example of each export behind its first paragraph, with the imports that make a program of it; an export
 * without one shows how it is imported. Gives what takes it all back.
 */
export function showImports(project, entries) {
  const undo = project.children.map((reflection) => {
    const { comment } = reflection.signatures?.[0] ?? reflection;
    // An option is shown on the page of what takes it, where its import would be in the way.
    if (!comment || comment.hasModifier("@expand")) return () => {};
    const { summary, blockTags } = comment;
    const example = blockTags.find(({ tag }) => tag === "@example");
    comment.blockTags = blockTags.filter((tag) => tag !== example);
    comment.summary = behindFirstParagraph(summary, [
      { kind: "code", text: `\`\`\`ts\n${programOf(project, entries, reflection, example)}\n\`\`\`` },
      { kind: "text", text: otherEntries(entriesWith(entries, reflection.name)) },
    ]);
    return () => Object.assign(comment, { summary, blockTags });
  });
  return () => {
    for (const restore of undo) restore();
  };
}

function programOf(project, entries, reflection, example) {
  const code = example?.content.map(({ text }) => text.replace(/^```\w*\n|\n?```$/g, "")).join("") ?? "";
  if (code.includes('from "kz-eu-facts')) return code;
  const used = [...new Set(code.match(/(?<![.\w"])[A-Za-z]\w*/g))];
  const isDeclared = (name) => new RegExp(`\\b(?:const|function) \\b${name}\\b`).test(code);
  const values = used.filter((name) => {
    const child = project.getChildByName([name]);
    return child && !child.kindOf(TYPES) && !isDeclared(name);
  });
  const names = new Map([[reflection.name, reflection.kindOf(TYPES)], ...values.map((name) => [name, false])]);
  return [importsOf(entries, names).join("\n"), code].filter((part) => part !== "").join("\n\n");
}

/** The other entries that export the same. */
function otherEntries([, ...others]) {
  if (others.length === 0) return "";
  return `\n\nAlso in ${others.map((from) => `\`${from}\``).join(" and ")}, without the embedded data.`;
}

function behindFirstParagraph(summary, parts) {
  const at = summary.findIndex(({ kind, text }) => kind === "text" && text.includes("\n\n"));
  const gap = { kind: "text", text: "\n\n" };
  if (at < 0) return [...summary, gap, ...parts];
  const [first, ...rest] = summary[at].text.split("\n\n");
  const before = [...summary.slice(0, at), { kind: "text", text: first }];
  return [...before, gap, ...parts, gap, { kind: "text", text: rest.join("\n\n") }, ...summary.slice(at + 1)];
}
