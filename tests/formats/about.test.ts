import { describe, expect, it } from "vitest";
import { author, homepage } from "../../package.json";
import { dataset } from "../../src/dataset/dataset";
import { describeDataset } from "../../src/formats/about";
import { datapackage } from "../../src/formats/datapackage";
import { schemaDataset } from "../../src/formats/schema-dataset";
import { xlsx } from "../../src/formats/xlsx";
import type { Dataset } from "../../src/model/dataset";
import { cite } from "../../src/query/cite";
import { SMALL, withoutSite } from "../support/formats";

const OTHER = withoutSite(SMALL);

describe("describeDataset", () => {
  it("gives the package's own data its name, maker, licence and site", () => {
    const { name, own, ...about } = describeDataset(dataset);
    expect({ name, homepage: about.homepage, creator: own?.creator }).toEqual({
      name: "kz-eu-facts",
      homepage,
      creator: author,
    });
  });

  it("says of other data only what is true of all", async () => {
    const { name, title, own } = describeDataset(OTHER);
    expect({ name, title, own }).toEqual({ name: "facts", title: "Facts that news articles print", own: undefined });
    expect([...(await xlsx(OTHER)).keys()]).toEqual(["facts.xlsx"]);
  });
});

describe("data of others", () => {
  const names = /kz-eu-facts contributors|kz-eu-facts \d|Kazakhstan|github\.io/;
  const textsOf = (data: Dataset) => [
    JSON.stringify(schemaDataset(data)),
    datapackage(data, () => "").get("datapackage.json") ?? "",
    ...data.facts.flatMap(({ id }) => cite(data, id)),
  ];
  const [fact] = SMALL.facts;

  it.each([
    ["on no site", OTHER],
    ["on a site of its own", SMALL],
  ])("is described and cited without the package's name, subject and site: %s", (_, data) => {
    expect(textsOf(data).filter((text) => names.test(text))).toEqual([]);
  });

  it("is cited by the id alone, or with the address on its own site", () => {
    expect(cite(OTHER, fact?.id ?? "")[0]).toMatch(/ \(turnover-growth\.rr-bo\.2022\.a000\)$/);
    expect(cite(SMALL, fact?.id ?? "")[0]).toContain(` (${fact?.id}, https://example.org/v1.2.3/#${fact?.id})`);
    expect([schemaDataset(OTHER).url, schemaDataset(SMALL).url]).toEqual([undefined, "https://example.org/"]);
  });

  it("is cited by the package if it is its own", () => {
    const own = { ...SMALL, homepage };
    expect(cite(own, fact?.id ?? "")[0]).toContain(`(kz-eu-facts 1.2.3, ${fact?.id}, ${homepage}v1.2.3/#${fact?.id})`);
  });
});
