import { describe, expect, it } from "vitest";
import type { Observation } from "../../../../src/model/fact";
import { investmentSection } from "../../../../src/site/explorer/section/investment";
import { figure, MONTHS_2022, year } from "../../../support/figures-fixture";
import { time } from "../../../support/people-fixture";
import { pageWith, wordsIn } from "../small-page";

const shown = (...facts: Observation[]): string => investmentSection(pageWith(facts))?.text ?? "";
const total = (rest: Partial<Observation> = {}): Observation => figure({ indicator: "total", value: 9, ...rest });

describe("investmentSection", () => {
  it("never puts parts of a year beside whole years", () => {
    const flow = (period: Observation["period"]): Observation =>
      figure({ indicator: "investment-inflow", value: 9, period });
    expect(shown(flow(year(2022)), flow(MONTHS_2022)).match(/<figcaption><b>[^<]*/g)).toEqual([
      "<figcaption><b>Flowing in, whole years",
      "<figcaption><b>Flowing in, parts of a year",
    ]);
  });

  it("names the partners in its table if there are several", () => {
    const other = figure({ indicator: "total", value: 3, partner: "zz", article: "a2" });
    expect(shown(total(), other)).toContain('<th scope="col">With');
    expect(shown(total())).not.toMatch(/<th scope="col">With/);
  });

  it("says from when a total counts, or that it is not said", () => {
    const labels = shown(
      total({ period: { ...time("2005-01-01", ""), edtf: "2005/.." } }),
      total({ period: null, partner: "zz" }),
    );
    expect([...labels.matchAll(/class="row"[^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual([
      "Whyland, since 2005",
      "zz, start not said",
    ]);
  });

  it("quotes what the articles call it if they call it differently", () => {
    const words = ["inflow", "gross inflow"].map((wording, index) => total({ wording, article: `a${index + 1}` }));
    expect(wordsIn({ text: shown(...words) })).toContain(
      "Not all count the same. In the articles’ own words: “gross inflow”, “inflow”.",
    );
    expect(shown(total({ wording: "inflow" }))).not.toContain("Not all count");
  });

  it("is not there without investment", () => {
    expect(investmentSection(pageWith([figure({ value: 1 })]))).toBeNull();
  });
});
