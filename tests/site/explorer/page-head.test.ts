import { describe, expect, it } from "vitest";
import { schemaDataset } from "../../../src/formats/schema-dataset";
import { renderExplorer } from "../../../src/site/explorer/render-explorer";
import { INDICATORS } from "../../support/figures-fixture";
import { dataOf, LINKS, TWO_YEARS } from "./small-page";

const DATA = dataOf(TWO_YEARS);
const PAGE = renderExplorer(DATA, { ...LINKS, image: "explorer.png" });

/** What search engines for data must have, and what they can use (Google's list for a Dataset). */
const REQUIRED = ["name", "description"] as const;
const RECOMMENDED = [
  ..."license creator url version keywords isAccessibleForFree temporalCoverage".split(" "),
  ..."variableMeasured citation distribution".split(" "),
];

function describedIn(page: string): Record<string, unknown> {
  const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text) as Record<string, unknown>;
}

/** The metadata of a page, by name or property. */
function metaOf(page: string): Map<string, string> {
  const found = page.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g);
  return new Map([...found].map(([, name = "", content = ""]) => [name, content]));
}

describe("the head of the page", () => {
  it("describes the dataset for search engines, in words of schema.org alone", () => {
    const described = describedIn(PAGE);
    expect(described).toEqual({ "@context": "https://schema.org", ...schemaDataset(DATA) });
    for (const field of [...REQUIRED, ...RECOMMENDED]) expect([field, described[field] ?? ""]).not.toEqual([field, ""]);
  });

  it("has no address, and no picture, if the data stands on no site", () => {
    const { homepage: _site, ...data } = DATA;
    const page = renderExplorer(data, { ...LINKS, image: "explorer.png" });
    expect(page).not.toContain('rel="canonical"');
    expect([...metaOf(page).keys()].filter((name) => /og:(?:url|image)|twitter/.test(name))).toEqual([]);
  });

  it("cannot be ended by a text of the data", () => {
    const hostile = { ...DATA, indicators: [{ ...INDICATORS[0]!, title: "</script><b>" }] };
    const page = renderExplorer(hostile, LINKS);
    expect(page).not.toContain("</script><b>");
    expect(JSON.stringify(describedIn(page))).toContain("</script><b>");
  });

  it("says what a link to it shows where it is shared, with a picture and the address of the newest version", () => {
    const meta = metaOf(PAGE);
    const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(PAGE) ?? [];
    expect(canonical).toMatch(/^https:\/\/[^ ]+\/$/);
    expect(meta.get("og:url")).toBe(canonical);
    expect(meta.get("og:type")).toBe("website");
    expect(meta.get("og:image")).toBe(`${canonical}explorer.png`);
    expect(meta.get("og:image:alt")).not.toBe("");
    expect(meta.get("og:description")).toBe(meta.get("description"));
    expect(PAGE).toContain(`<title>${meta.get("og:title")}</title>`);
    expect(meta.get("twitter:card")).toBe("summary_large_image");
  });

  it("names no picture if there is none", () => {
    expect([...metaOf(renderExplorer(DATA, LINKS)).keys()].filter((name) => name.includes("image"))).toEqual([]);
  });
});
