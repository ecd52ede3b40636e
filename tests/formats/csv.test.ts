import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { csv, csvForSpreadsheets } from "../../src/formats/csv";
import type { Dataset } from "../../src/model/dataset";
import { SMALL, withoutSite } from "../support/formats";
import { anyDataset } from "./any-dataset";
import { columnName, type Leaf, rebuildDataset } from "./rebuild";
import type { Schema } from "./row-schemas";

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): Row[] {
  return parse(text, { columns: true, record_delimiter: "\n" });
}

/** The dataset as a reader has it who knows CSV, the columns' types and the rule of the apostrophe. */
function readBack(files: ReadonlyMap<string, string>): Dataset {
  const tables = [...files].map(([file, text]) => [file.replace(/\.csv$/, ""), rowsOf(text)] as const);
  const [first = {}] = tables.flatMap(([, rows]) => rows);
  const release = {
    version: unguarded(first["dataset_version"]),
    hash: first["dataset_hash"],
    latestArticle: first["dataset_latest_article"],
  };
  return rebuildDataset(release, Object.fromEntries(tables.map(([name, rows]) => [name, rows.map(leafOf)])));
}

function leafOf(row: Row): Leaf {
  return (path, { type }: Schema) => {
    const cell = row[columnName(path)];
    if (cell === undefined || cell === "") return undefined;
    return type === "string" ? unguarded(cell) : (JSON.parse(cell) as unknown);
  };
}

function unguarded(cell: string | undefined): string | undefined {
  return cell?.replace(/^'/, "");
}

describe("csv", () => {
  it("is read back as the dataset", () => {
    expect(readBack(csv(dataset))).toEqual(withoutSite(dataset));
  });

  it("is read back as any dataset, whatever stands in its texts", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        expect(readBack(csv(data))).toEqual(withoutSite(data));
      }),
    );
  });

  it("has no cell that a spreadsheet runs, in any dataset", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const cells = [...csv(data).values()].flatMap((text) => rowsOf(text).flatMap((row) => Object.values(row)));
        const run = cells.filter((cell) => /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) && Number.isNaN(Number(cell)));
        expect(run).toEqual([]);
      }),
    );
  });

  it("writes a figure that is negative as a number, and words that look like one guarded", () => {
    const [growth] = rowsOf(csv(SMALL).get("observations.csv") ?? "");
    expect(growth).toMatchObject({ quantity_value: "-2.5", quantity_min: "-2.55", quantity_stated: "'-2.5%" });
  });

  it("writes names beside ids, one or a list", () => {
    const [, turnover, undated] = rowsOf(csv(SMALL).get("observations.csv") ?? "");
    expect(turnover).toMatchObject({
      indicator: "turnover",
      indicator_name: "Turnover",
      subject_name: "Ruritania",
      partner_name: "Borduria",
      article_name: "The Paper",
      said_by_name: "",
    });
    expect(undated).toMatchObject({ partner_name: "", said_by: "rr", said_by_name: "Ruritania" });
    const [article] = rowsOf(csv(SMALL).get("articles.csv") ?? "");
    expect(article).toMatchObject({ reported_by: '["rr"]', reported_by_names: '["Ruritania"]' });
  });

  it.each(['a"b', "a,b", "a\rb", "a\nb"])("puts %j between quotation marks", (reason) => {
    const [, line] = (csv({ ...SMALL, withdrawn: [{ id: "x.y", reason }] }).get("withdrawn.csv") ?? "").split("x.y,");
    expect(line).toBe(`"${reason.replace('"', '""')}",1.2.3,${SMALL.hash},2023-01-10\n`);
  });

  it("writes one table a file, a header even if there are no rows, LF after each line", () => {
    const files = csv(SMALL);
    expect([...files.keys()]).toEqual(
      ["articles", "entities", "indicators", "predicates", "posts"]
        .concat(["observations", "roles", "events", "statements", "findings", "aliases", "withdrawn"])
        .map((name) => `${name}.csv`),
    );
    expect(files.get("withdrawn.csv")).toBe("id,reason,dataset_version,dataset_hash,dataset_latest_article\n");
    expect(files.get("entities.csv")).toBe(
      `${[
        "id,type,name,in_text,aliases,part_of,part_of_name,code,dataset_version,dataset_hash,dataset_latest_article",
        `bo,place,Borduria,,,,,,1.2.3,${SMALL.hash},2023-01-10`,
        `rr,place,Ruritania,,"[""the Kingdom; of Ruritania""]",,,RR,1.2.3,${SMALL.hash},2023-01-10`,
      ].join("\n")}\n`,
    );
  });
});

describe("csvForSpreadsheets", () => {
  it("is the same with one byte-order mark before each file", () => {
    const marked = [...csvForSpreadsheets(SMALL)];
    expect(marked.every(([, text]) => /^\uFEFF[a-z]/.test(text))).toBe(true);
    expect(marked.map(([file, text]) => [file, text.slice(1)])).toEqual([...csv(SMALL)]);
  });
});
