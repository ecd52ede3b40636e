import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { sdmxCsv } from "../../src/formats/sdmx-csv";
import type { Dataset } from "../../src/model/dataset";
import type { Observation } from "../../src/model/fact";
import type { Finding } from "../../src/model/finding";
import { SMALL, TURNOVER, withFacts } from "../support/formats";
import { anyDataset } from "./any-dataset";

type Row = Readonly<Record<string, string>>;

const DIMENSIONS = ["INDICATOR", "REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "ARTICLE", "SEQUENCE"];

function rowsOf(data: Dataset): Row[] {
  return parse(sdmxCsv(data).get("observations.sdmx.csv") ?? "", { columns: true, record_delimiter: "\n" });
}

/** What a row says of an observation, in the dataset's own terms. */
function readBack(row: Row, { entities }: Dataset): object {
  const text = (id: string) => row[id]?.replace(/^'/, "") || undefined;
  const entity = (area: string | undefined) => entities.find(({ code }) => code === area)?.id ?? area;
  const scaled = (id: string) => (row[id] === "" ? null : Number(`${row[id]}e${row["UNIT_MULT"]}`));
  return {
    id: row["FACT"],
    indicator: row["INDICATOR"],
    subject: entity(row["REF_AREA"]),
    partner: row["COUNTERPART_AREA"] === "_Z" ? undefined : entity(row["COUNTERPART_AREA"]),
    article: row["ARTICLE"],
    period: text("PERIOD"),
    status: text("STATUS"),
    voice: row["VOICE"],
    saidBy: text("SAID_BY"),
    wording: text("WORDING"),
    quote: [text("QUOTE"), Number(row["QUOTE_START"]), Number(row["QUOTE_END"])],
    stated: text("STATED"),
    direction: text("DIRECTION"),
    hedge: text("HEDGE") ?? null,
    valueTo: row["VALUE_TO"] === "" ? undefined : scaled("VALUE_TO"),
    value: scaled("OBS_VALUE"),
    unit: row["UNIT_MEASURE"],
    writtenScale: Number(row["UNIT_MULT"]),
    decimals: row["DECIMALS"] === "" ? null : Number(row["DECIMALS"]),
    min: scaled("LOWER_BOUND"),
    max: scaled("UPPER_BOUND"),
  };
}

function told(observation: Observation): object {
  const { id, indicator, subject, partner, article, period, status, voice, saidBy, wording, quote } = observation;
  const { unitFrom: _, direction, ...quantity } = observation.quantity;
  const { exact, start, end } = quote;
  const said = { id, indicator, subject, partner, article, status, voice, saidBy, wording };
  return {
    ...said,
    ...quantity,
    direction: direction?.exact || undefined,
    period: period?.edtf,
    quote: [exact, start, end],
  };
}

/** With scales and decimals that can be written out, and areas that have codes of their own. */
function printable(data: Dataset): Dataset {
  const observations = data.observations.map((observation) => {
    const { writtenScale, decimals } = observation.quantity;
    const small = { writtenScale: writtenScale % 25, decimals: decimals === null ? null : decimals % 25 };
    return { ...observation, quantity: { ...observation.quantity, ...small } };
  });
  return withFacts({ ...data, observations, entities: [] });
}

describe("sdmxCsv", () => {
  it("says of each row whether its reference period is the figure's own", () => {
    const rows = rowsOf(dataset);
    for (const { id, period } of dataset.observations) {
      const row = rows.find(({ FACT }) => FACT === id);
      const isOpen = period !== null && (period.from === null || period.before === null);
      expect([id, row?.["TIME_PERIOD_FROM"]]).toEqual([
        id,
        period === null ? "article" : isOpen ? "period-closed" : "period",
      ]);
    }
  });

  it("is read back as the dataset's observations", () => {
    expect(rowsOf(dataset).map((row) => readBack(row, dataset))).toEqual(dataset.observations.map(told));
  });

  it("is read back as the observations of any dataset, whatever stands in its texts", () => {
    fc.assert(
      fc.property(anyDataset.map(printable), (data) => {
        expect(rowsOf(data).map((row) => readBack(row, data))).toEqual(data.observations.map(told));
      }),
    );
  });

  it("has a value in every dimension, and no key twice, in any dataset", () => {
    fc.assert(
      fc.property(anyDataset.map(printable), (data) => {
        const keys = rowsOf(data).map((row) => DIMENSIONS.map((id) => row[id]));
        expect(keys.flat()).not.toContain("");
        expect(new Set(keys.map((key) => key.join())).size).toBe(data.observations.length);
      }),
    );
  });

  it("has only time periods and codes that SDMX allows", () => {
    for (const row of rowsOf(dataset)) {
      expect(row["TIME_PERIOD"]).toMatch(/^\d{4}(-\d\d(-\d\d(\/P\d+[YMD])?)?)?$/);
      for (const id of ["INDICATOR", "REF_AREA", "COUNTERPART_AREA", "ARTICLE"])
        expect(row[id]).toMatch(/^[A-Za-z0-9_@$-]+$/);
      expect(row["STRUCTURE_ID"]).toMatch(/^[A-Z][A-Z_]*:[A-Z]+\(\d+\.\d+\.\d+\)$/);
    }
  });

  it("writes the figure as it was printed, the area by its code, and what has no period as of the article", () => {
    const [growth, turnover, undated] = rowsOf(SMALL);
    expect(growth).toMatchObject({ OBS_VALUE: "-2.5", UNIT_MULT: "0", STATED: "'-2.5%", OBS_STATUS: "A" });
    expect(turnover).toMatchObject({
      STRUCTURE: "datastructure",
      ACTION: "I",
      REF_AREA: "RR",
      COUNTERPART_AREA: "bo",
      TIME_PERIOD: "2022",
      TIME_PERIOD_FROM: "period",
      OBS_VALUE: "40.0",
      UNIT_MULT: "9",
      LOWER_BOUND: "40",
      UPPER_BOUND: "",
      DATASET_VERSION: "1.2.3",
      DATASET_HASH: SMALL.hash,
      LATEST_ARTICLE: "2023-01-10",
    });
    expect(undated).toMatchObject({
      COUNTERPART_AREA: "_Z",
      TIME_PERIOD: "2023-01-10",
      TIME_PERIOD_FROM: "article",
      PERIOD: "",
      OBS_VALUE: "40",
    });
  });

  it("counts figures with one key in one article, and calls what is planned a forecast", () => {
    const again: Observation = { ...TURNOVER, id: `${TURNOVER.id}-2`, status: "planned" };
    const rows = rowsOf(withFacts({ ...SMALL, observations: [TURNOVER, again] }));
    expect(rows.map(({ SEQUENCE, OBS_STATUS, STATUS }) => [SEQUENCE, OBS_STATUS, STATUS])).toEqual([
      ["1", "A", ""],
      ["2", "F", "planned"],
    ]);
  });

  it("marks what a contradiction puts in doubt, not what only a tension does, and a forecast as such all the same", () => {
    const other: Observation = { ...TURNOVER, id: `${TURNOVER.id}-2` };
    const planned: Observation = { ...TURNOVER, id: `${TURNOVER.id}-3`, status: "planned" };
    const statuses = (verdict: Finding["verdict"], facts: readonly Observation[]) => {
      const found: Finding = {
        id: "f",
        rule: "same-key-agrees",
        verdict,
        facts: facts.map(({ id }) => id),
        detail: "",
      };
      const data = withFacts({ ...SMALL, observations: [TURNOVER, other, planned], findings: [found] });
      return rowsOf(data).map(({ OBS_STATUS }) => OBS_STATUS);
    };
    expect(statuses("contradiction", [TURNOVER, planned])).toEqual(["U", "A", "F"]);
    expect(statuses("tension", [TURNOVER, planned])).toEqual(["A", "A", "F"]);
  });

  it("opens with the columns that SDMX-CSV 2.0 asks for", () => {
    const [header] = (sdmxCsv({ ...SMALL, observations: [] }).get("observations.sdmx.csv") ?? "").split("\n");
    expect(header).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,.*,SEQUENCE,OBS_VALUE,UNIT_MEASURE,/);
  });
});
