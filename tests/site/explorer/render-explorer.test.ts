import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderExplorer } from "../../../src/site/explorer/render-explorer";
import { figure, MONTHS_2022 } from "../../support/figures-fixture";
import { dataset, role } from "../../support/people-fixture";
import { dataOf, LINKS, render, TWO_YEARS } from "./small-page";

describe("renderExplorer", () => {
  it("gives the same text for the same data, which it leaves as it is", () => {
    const data = dataOf(TWO_YEARS);
    const before = JSON.stringify(data);
    expect(renderExplorer(data, LINKS)).toBe(renderExplorer(data, LINKS));
    expect(JSON.stringify(data)).toBe(before);
  });

  it("allows its own style and script alone, by their hashes", () => {
    const page = render(TWO_YEARS);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const allowed = [...policy.matchAll(/(style|script)-src &#39;sha256-([^&]*)&#39;/g)].map(([, kind, hash]) => [
      kind,
      hash,
    ]);
    const parts = ["style", "script"].map((kind) => {
      const [, text = ""] = new RegExp(`<${kind}>(.*?)</${kind}>`, "s").exec(page) ?? [];
      return [kind, createHash("sha256").update(text).digest("base64")];
    });
    expect(allowed).toEqual(parts);
    expect(policy).toContain("default-src &#39;none&#39;");
  });

  it("makes elements from no text", () => {
    expect(render(TWO_YEARS)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/);
  });

  it("renders data with nothing in it", () => {
    const page = renderExplorer(dataset({}), LINKS);
    expect(page).toContain("0 facts");
    expect(page).not.toContain("NaN");
    expect(page).not.toContain("Infinity");
  });

  it.each([
    ["nothing in it", dataset({})],
    ["nothing but a role", dataOf([role("pp", "president", "xx", { article: "a1" })])],
    ["trade and nothing else", dataOf(TWO_YEARS)],
    ["months and no year", dataOf([figure({ value: 9, period: MONTHS_2022 })])],
  ])("links to the parts that it has and to no other, for data with %s", (_, data) => {
    const page = renderExplorer(data, LINKS);
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? "");
    const sections = [...page.matchAll(/<main>|<section id="(\w+)"/g)].flatMap(([, id]) => id ?? []);
    expect(targets.filter((id) => !ids.has(decodeURIComponent(id)))).toEqual([]);
    expect(sections.filter((id) => !targets.includes(id) && !/^a\d/.test(id))).toEqual([]);
  });

  it("says how much of an article is read if it is told, and only there", () => {
    const page = renderExplorer(dataOf(TWO_YEARS), LINKS, { a1: { all: 8, read: 6, ignored: 2 } });
    expect(page).toContain("6 of 8 numbers and dates are read; 2 left out with a reason");
    expect(render(TWO_YEARS)).not.toContain("numbers and dates");
  });

  it("keeps the address of a renamed and of a withdrawn fact", () => {
    const [fact] = TWO_YEARS;
    const page = render(TWO_YEARS, {
      aliases: [{ from: "former", to: fact?.id ?? "" }],
      withdrawn: [{ id: "gone", reason: "Read from a caption." }],
    });
    expect(page).toMatch(new RegExp(`<article id="${fact?.id}"[^>]*><i id="former"></i>`));
    expect(page).toContain('<dt id="gone"><code>gone</code><dd>Read from a caption.');
  });
});
