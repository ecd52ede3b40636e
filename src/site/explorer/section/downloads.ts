import { PACKAGE_NAME } from "../../../formats/about";
import { rowsOf, tables } from "../../../formats/tables";
import { html, joined, type Markup } from "../../../markup/html";
import { capitalise } from "../../../wording/capitalise";
import { formatNumber } from "../../../wording/format-number";
import type { Download, Page } from "../page";

/** Some files under one heading. */
interface DownloadEntry {
  readonly title: string;
  readonly says: string;
  readonly files: readonly Download[];
  /** Only of a table. */
  readonly rows?: number;
}

type KnownFile = readonly [name: string, title: string, says: string];

const WHOLE: readonly KnownFile[] = [
  ["dataset.json", "Everything as one file", "What an import of the package gives, as JSON."],
  [`${PACKAGE_NAME}.xlsx`, "Everything as a spreadsheet", "One sheet a table; Excel, Numbers and LibreOffice open it."],
];
const OTHERS: readonly KnownFile[] = [
  ["dataset.ndjson", "Everything, one record a line", "NDJSON, to be read line by line."],
  ["dataset.jsonld", "Everything as linked data", "JSON-LD 1.1, with each quote as an annotation of its article."],
  ["observations.sdmx.csv", "The figures for statistical software", "SDMX-CSV 2.0."],
  ["datapackage.json", "What each column means", "A Data Package that describes the tables in CSV."],
];
/** How a file is named after the table that it holds. */
const ENDINGS: Readonly<Record<string, string>> = { csv: "CSV", parquet: "Parquet" };

/** The files of the site: everything first, then the tables that have rows, then other forms of the same. */
export function downloadList(page: Page): Markup {
  const { downloads } = page.links;
  const entries: DownloadEntry[] = [
    ...WHOLE.map((known) => knownEntry(known, downloads)),
    ...tableEntries(page),
    ...OTHERS.map((known) => knownEntry(known, downloads)),
    {
      title: "Schemas",
      says: "JSON Schema of the dataset, and of what people write to add an article.",
      files: downloads.filter(({ name }) => name.endsWith(".schema.json")),
    },
  ];
  const known = new Set(entries.flatMap(({ files }) => files));
  const rest: DownloadEntry = { title: "Further files", says: "", files: downloads.filter((file) => !known.has(file)) };
  const shown = [...entries, rest].filter(({ files, rows }) => files.length > 0 && rows !== 0);
  return html`<h2 id="downloads">Downloads</h2><ul class="downloads">${shown.map(entryLine)}</ul>`;
}

function knownEntry([file, title, says]: KnownFile, downloads: readonly Download[]): DownloadEntry {
  return { title, says, files: downloads.filter(({ name }) => name === file) };
}

function tableEntries({ data, links }: Page): DownloadEntry[] {
  return tables.map((table) => ({
    title: capitalise(table.name),
    says: table.description,
    files: links.downloads.filter(({ name }) =>
      Object.keys(ENDINGS).some((ending) => name === `${table.name}.${ending}`),
    ),
    rows: rowsOf(data, table).length,
  }));
}

function entryLine({ title, says, files, rows }: DownloadEntry): Markup {
  const count = rows === undefined ? "" : ` ${formatNumber(rows)} ${rows === 1 ? "row" : "rows"}.`;
  const links = files.map((file) => {
    return html`<a href="${file.href}"${rows === undefined ? null : html` aria-label="${file.name}"`}>${labelOf(file, rows)}</a>, ${formatSize(file.bytes)}`;
  });
  return html`<li><b>${title}</b> <span>${says}${count}</span> <span class="files">${joined(links, "; ")}</span>`;
}

/** The files of a table are told apart by their format. */
function labelOf({ name }: Download, rows: number | undefined): string {
  return rows === undefined ? name : (ENDINGS[name.split(".").at(-1) ?? ""] ?? name);
}

/** "163 kB", "1.2 MB". */
function formatSize(bytes: number): string {
  if (bytes >= 1e6) return `${formatNumber(Math.round(bytes / 1e5) * 1e5, 6)}\u00a0MB`;
  return `${Math.max(1, Math.round(bytes / 1e3))}\u00a0kB`;
}
