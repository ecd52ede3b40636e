import { read, utils, type WorkBook } from "@e965/xlsx";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { rowsOf, tables } from "../../src/formats/tables";
import { xlsx } from "../../src/formats/xlsx";
import type { Dataset } from "../../src/model/dataset";
import { SMALL } from "../support/formats";

type Row = Readonly<Record<string, unknown>>;

async function bytesOf(data: Dataset): Promise<Uint8Array> {
  const [bytes = new Uint8Array()] = (await xlsx(data)).values();
  return bytes;
}

async function workbook(data: Dataset): Promise<WorkBook> {
  return read(await bytesOf(data), { cellStyles: true });
}

function rowsIn({ Sheets }: WorkBook, name: string): Row[] {
  return utils.sheet_to_json<Row>(Sheets[name]!);
}

describe("xlsx", () => {
  it("has a sheet that explains, and one for each table with rows", async () => {
    const book = await workbook(dataset);
    const filled = tables.filter((table) => rowsOf(dataset, table).length > 0);
    expect(book.SheetNames).toEqual(["about", ...filled.map(({ name }) => name)]);
    for (const table of filled) expect(rowsIn(book, table.name)).toHaveLength(rowsOf(dataset, table).length);
    const about = utils.sheet_to_csv(book.Sheets["about"]!);
    for (const part of [dataset.version, dataset.hash, "quantity_value", "What is measured."])
      expect(about).toContain(part);
  });

  it("is read back with numbers as numbers, periods as text, and names beside ids", async () => {
    const rows = rowsIn(await workbook(dataset), "observations");
    for (const [index, { id, quantity, period, quote }] of dataset.observations.entries())
      expect(rows[index]).toMatchObject({
        id,
        quantity_value: quantity.value,
        quote_exact: quote.exact,
        quote_start: quote.start,
        ...(period !== null && { period_edtf: period.edtf }),
      });
    expect(rows[0]).toHaveProperty("indicator_name");
    expect(rows[0]).not.toHaveProperty("dataset_hash");
  });

  it("is read the same by a second reader", async () => {
    const sheets = await readExcelFile(Buffer.from(await bytesOf(dataset)));
    const [header = [], ...rows] = sheets.find(({ sheet }) => sheet === "observations")?.data ?? [];
    const column = (name: string): unknown[] => rows.map((row) => row[header.indexOf(name)]);
    expect(column("id")).toEqual(dataset.observations.map(({ id }) => id));
    expect(column("quantity_value")).toEqual(dataset.observations.map(({ quantity }) => quantity.value));
    expect(column("period_edtf")).toEqual(dataset.observations.map(({ period }) => period?.edtf ?? null));
  });

  it("runs nothing: what looks like a formula is text", async () => {
    const [article] = rowsIn(await workbook(SMALL), "articles");
    expect(article).toMatchObject({ title: "=HYPERLINK(1)" });
    const observations = (await workbook(SMALL)).Sheets["observations"]!;
    const cells = Object.entries(observations).filter(([at]) => !at.startsWith("!"));
    expect(cells.filter(([, cell]) => (cell as { f?: string }).f !== undefined)).toEqual([]);
  });

  it("links a fact to its page, and an article to its address", async () => {
    const url = "https://example.org/a?b=1&c=2";
    const articles = SMALL.articles.map((article) => ({ ...article, url }));
    const { Sheets } = await workbook({ ...SMALL, articles });
    const targets = (name: string): (string | undefined)[] =>
      Object.entries(Sheets[name] ?? {}).flatMap(([at, cell]) =>
        at.startsWith("!") ? [] : ((cell as { l?: { Target?: string } }).l?.Target ?? []),
      );
    expect(targets("observations")).toEqual(SMALL.observations.map(({ id }) => `https://example.org/v1.2.3/#${id}`));
    expect(targets("articles")).toEqual([url]);
  });

  it("keeps the header of a table in sight", async () => {
    const { files } = read(await bytesOf(SMALL), { bookFiles: true }) as unknown as {
      readonly files: Readonly<Record<string, { readonly content: Uint8Array }>>;
    };
    const sheet = Buffer.from(files["xl/worksheets/sheet2.xml"]?.content ?? []).toString();
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  it("gives the same bytes for the same dataset, on any day", async () => {
    const today = await bytesOf(SMALL);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-02-03T04:05:06Z") });
    try {
      expect(await bytesOf(SMALL)).toEqual(today);
    } finally {
      vi.useRealTimers();
    }
  });
});
