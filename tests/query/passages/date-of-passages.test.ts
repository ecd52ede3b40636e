import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/model/fact";
import { dateOfPassages } from "../../../src/query/passages/date-of-passages";
import { passage, time } from "../../support/people-fixture";

const dated = (from: string, before: string, status?: Status) =>
  passage("talks", { period: time(from, before), ...(status && { status }) });
const silent = passage("talks");

describe("dateOfPassages", () => {
  it("gives the date of the only passage, if it has one", () => {
    const only = dated("2023-03-01", "2023-03-02");
    expect(dateOfPassages([only])).toEqual({ from: "2023-03-01", before: "2023-03-02", datedBy: [only] });
    expect(dateOfPassages([silent])).toBeUndefined();
    expect(dateOfPassages([silent, silent])).toBeUndefined();
    expect(dateOfPassages([])).toBeUndefined();
  });

  it("gives the days that all passages allow", () => {
    const [month, days] = [dated("2023-03-01", "2023-04-01"), dated("2023-03-10", "2023-04-10")];
    expect(dateOfPassages([month, silent, days])).toEqual({
      from: "2023-03-10",
      before: "2023-04-01",
      datedBy: [month, days],
    });
  });

  it("gives the days of any if they disagree, open if one is open", () => {
    const [march, may] = [dated("2023-03-01", "2023-04-01"), dated("2023-05-01", "2023-06-01")];
    expect(dateOfPassages([may, march])).toMatchObject({ from: "2023-03-01", before: "2023-06-01" });
    expect(dateOfPassages([dated("2023-05-01", ""), march])).toMatchObject({ from: "2023-03-01", before: null });
    expect(dateOfPassages([dated("", "2023-03-01"), may])).toMatchObject({ from: null, before: "2023-06-01" });
  });

  it("goes by what is reported before what was only announced", () => {
    const [held, planned] = [dated("2023-03-02", "2023-03-03"), dated("2023-03-01", "2023-03-02", "planned")];
    expect(dateOfPassages([planned, held])).toEqual({ from: "2023-03-02", before: "2023-03-03", datedBy: [held] });
    expect(dateOfPassages([planned, silent])).toMatchObject({ from: "2023-03-01", datedBy: [planned] });
  });
});
