import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { Parser } from "htmlparser2";

/** What a page offers to links, and where its own lead. */
interface Page {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const LEADING = new Set(["href", "src", "action", "poster", "xlink:href"]);

/** The links of all pages and of `llms.txt` in a folder that lead nowhere or out of it: `page: link (why)`. */
export function brokenLinks(folder: string): string[] {
  const pages = readPages(folder);
  const broken = [...pages].flatMap(([file, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const why = faultOf(link, file, folder, pages);
      return why === undefined ? [] : [`${relative(folder, file)}: ${link} (${why})`];
    }),
  );
  return broken.sort();
}

/** How many links there are. */
export function countLinks(folder: string): number {
  return [...readPages(folder).values()].reduce((sum, { links }) => sum + links.length, 0);
}

function readPages(folder: string): ReadonlyMap<string, Page> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const read = files.flatMap((file): [string, Page][] => {
    if (/\.(?:html|svg)$/.test(file)) return [[file, readMarkup(readFileSync(file, "utf8"))]];
    return file.endsWith("llms.txt") ? [[file, readMarkdown(readFileSync(file, "utf8"))]] : [];
  });
  return new Map(read);
}

function readMarkup(text: string): Page {
  const links: string[] = [];
  const anchors = new Set(["", "top"]);
  const parser = new Parser({
    onattribute: (name, value) => {
      if (LEADING.has(name)) links.push(value);
      if (name === "id" || name === "name") anchors.add(value);
    },
  });
  parser.end(text);
  return { links, anchors };
}

function readMarkdown(text: string): Page {
  return { links: [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link), anchors: new Set() };
}

function faultOf(link: string, from: string, folder: string, pages: ReadonlyMap<string, Page>): string | undefined {
  if (/^https:\/\/[^/]|^data:/.test(link)) return undefined;
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(link)) return "neither https nor relative";
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? from : join(dirname(from), decodeURIComponent(path.split("?")[0] ?? ""));
  if (!file.startsWith(`${folder}/`)) return "outside the site";
  if (!existsSync(file) || !statSync(file).isFile()) return "no such file";
  const isThere = anchor === undefined || pages.get(file)?.anchors.has(decodeURIComponent(anchor));
  return isThere === true ? undefined : "no such anchor";
}
