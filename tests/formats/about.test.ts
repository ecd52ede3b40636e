import { describe, expect, it } from "vitest";
import { homepage } from "../../package.json";
import { dataset } from "../../src/dataset/dataset";
import { describeDataset } from "../../src/formats/about";
import { datapackage } from "../../src/formats/datapackage";
import { schemaDataset } from "../../src/formats/schema-dataset";
import { xlsx } from "../../src/formats/xlsx";
import { cite } from "../../src/query/cite";
import { SMALL, withoutSite } from "../support/formats";

const OTHER = withoutSite(SMALL);

describe("describeDataset", () => {
  it("gives the package's own data its name, maker, licence and site", () => {
    const { name, published } = describeDataset(dataset);
    expect({ name, homepage: published?.homepage }).toEqual({ name: "kz-eu-facts", homepage });
  });

  it("says of other data only what is true of all", async () => {
    const { name, title, published } = describeDataset(OTHER);
    expect({ name, title, published }).toEqual({
      name: "facts",
      title: "Facts that news articles print",
      published: undefined,
    });
    expect([...(await xlsx(OTHER)).keys()]).toEqual(["facts.xlsx"]);
  });
});

describe("data that stands on no site", () => {
  const names = /kz-eu-facts contributors|Kazakhstan|github\.io/;

  it("is described and cited without the package's name, subject and site", () => {
    const texts = [
      JSON.stringify(schemaDataset(OTHER)),
      datapackage(OTHER, () => "").get("datapackage.json") ?? "",
      ...OTHER.facts.flatMap(({ id }) => cite(OTHER, id)),
    ];
    expect(texts.filter((text) => names.test(text))).toEqual([]);
    const [fact] = OTHER.facts;
    expect(cite(OTHER, fact?.id ?? "")[0]?.endsWith(` (${fact?.id})`)).toBe(true);
  });

  it("gets its addresses from its own site once it has one", () => {
    const [fact] = SMALL.facts;
    expect(cite(SMALL, fact?.id ?? "")[0]).toContain(`https://example.org/v1.2.3/#${fact?.id})`);
    expect(schemaDataset(SMALL).url).toBe("https://example.org/");
  });
});
