import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/model/indicator";
import { describeObservation } from "../../src/wording/describe-observation";
import { figure, INDICATORS, MONTHS_2022 } from "../support/figures-fixture";
import { dataset, entity, time } from "../support/people-fixture";

const indicator = (id: string, rest: Partial<Indicator>): Indicator => ({
  id,
  title: id,
  unit: "1",
  type: "count",
  words: [],
  ...rest,
});
const DATA = dataset({
  entities: [entity("xx", "place", "Ruritania"), entity("yy", "place", "Borduria")],
  indicators: [...INDICATORS, indicator("firms", {})],
});
const nameOf = (id: string) => DATA.entities.find((each) => each.id === id)?.name ?? id;
const since = { ...time("2005-01-01", ""), edtf: "2005/.." };
type Sketch = Parameters<typeof figure>[0];

describe("describeObservation", () => {
  it.each<[Sketch, string]>([
    [{ value: 40 }, "turnover of Ruritania with Borduria amounted to 40 US dollars in 2022"],
    [{ value: 40, status: "target" }, "turnover of Ruritania with Borduria should amount to 40 US dollars in 2022"],
    [
      { value: 90, indicator: "total", period: since },
      "total of Ruritania with Borduria has amounted to 90 US dollars since 2005",
    ],
    [
      { value: 3, indicator: "firms", unit: "1", period: null },
      "firms of Ruritania with Borduria was 3, as of the article",
    ],
    [
      { value: 3, indicator: "firms", unit: "1", status: "planned" },
      "firms of Ruritania with Borduria will be 3 in 2022",
    ],
    [
      { value: 8, indicator: "imports-change", unit: "percent" },
      "imports of Ruritania with Borduria grew by 8 per cent in 2022, compared with the year before",
    ],
    [
      { value: -8, indicator: "imports-change", unit: "percent", period: MONTHS_2022, status: "possible" },
      "imports of Ruritania with Borduria may fall by 8 per cent from January to July 2022, compared with the same period of the year before",
    ],
  ])("says of %j: %s", (sketch, words) => {
    expect(describeObservation(DATA, figure(sketch), nameOf)).toBe(words);
  });
});
