import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const README = fileURLToPath(new URL("../../../README.md", import.meta.url));
const REPOSITORY = "https://github.com/kz-eu-facts/kz-eu-facts/blob/main/";
/** Where the README turns to those who work on the package. */
const END = "## Working on it";

/**
 * Opens the reference as the README does: what this is, how it is installed, an example, what to call, the command line.
 * Gives what takes it back. Links to guides lead to their pages, names of calls to theirs.
 */
export function showFrontPage(project, router) {
  const { comment } = project;
  const { summary } = comment;
  const text = readFileSync(README, "utf8");
  const targets = new Map([...text.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, label, url]) => [label, url]));
  const opening = text
    .slice(0, text.indexOf(END))
    .replace(/^# .*$/m, "")
    .replace(/^!\[.*$|<!--.*?-->/gm, "")
    .replace(/`npm run docs` in the repository/, "this reference")
    .replace(/\[([^\]]+)\](?:\[([^\]]+)\])?(?!\()/g, (whole, words, label = words) => {
      const target = targets.get(label);
      return target ? `[${words}](${pageOf(project, router, target)})` : whole;
    })
    .replace(/^\|.*$/gm, (row) =>
      row.replace(/`(\w+)(\([^`]*\))?`/g, (code, name) => linkCall(project, router, code, name)),
    );
  comment.summary = [{ kind: "text", text: `${opening}\n\n## All exports\n\n` }, ...summary];
  return () => Object.assign(comment, { summary });
}

function linkCall(project, router, code, name) {
  const child = project.getChildByName([name]);
  return child ? `[${code}](${router.getFullUrl(child)})` : code;
}

/** The page of a guide that stands in the repository under an address; other addresses stay. */
function pageOf(project, router, address) {
  const path = address.startsWith(REPOSITORY) ? address.slice(REPOSITORY.length) : "";
  const title = path === "docs/rules.md" ? "The rules of the audit" : titleOf(path);
  const page = project.documents.find(({ name }) => name === title);
  return page ? encodeURI(router.getFullUrl(page)) : address;
}

function titleOf(path) {
  if (!path.endsWith(".md")) return undefined;
  return /^title: (.*)$/m.exec(readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8"))?.[1];
}
