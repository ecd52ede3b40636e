import { describe, expect, it } from "vitest";
import { filterForm } from "../../../../src/site/explorer/section/filter-form";
import { figure, YEAR_2023 } from "../../../support/figures-fixture";
import { role } from "../../../support/people-fixture";
import { contradiction, pageWith, wordsIn } from "../small-page";

const [AIM, SAID] = [
  figure({ value: 40, status: "target" }),
  figure({ value: 50, partner: "aa", period: YEAR_2023, article: "a2", voice: "indirect", saidBy: "ann" }),
];
const FACTS = [AIM, SAID, role("ann", "minister", "xx", { article: "a1" })];
const FORM = filterForm(pageWith(FACTS, { findings: [contradiction([AIM, SAID])] })).text;

/** The boxes of one name, with how many facts each finds. */
function boxesOf(name: string): (string | undefined)[][] {
  const box = new RegExp(`name="${name}" value="([^"]*)"> [^<]* <span>(\\d+)</span>`, "g");
  return [...FORM.matchAll(box)].map(([, value, count]) => [value, count]);
}

function optionsOf(name: string): (string | undefined)[] {
  const [, options = ""] = new RegExp(`<select name="${name}".*?>(<option.*?)</select>`).exec(FORM) ?? [];
  return [...options.matchAll(/value="([^"]*)">([^<]*)/g)].map(([, value, label]) => `${value}: ${label}`);
}

describe("filterForm", () => {
  it("counts for each box the facts that it finds", () => {
    expect(boxesOf("article")).toEqual([
      ["a3", "0"],
      ["a2", "1"],
      ["a1", "2"],
    ]);
    expect(boxesOf("voice")).toEqual([
      ["article", "2"],
      ["indirect", "1"],
      ["direct", "0"],
    ]);
    expect(boxesOf("standing")).toEqual([
      ["disputed", "2"],
      ["planned", "0"],
      ["possible", "0"],
      ["target", "1"],
    ]);
  });

  it("names a kind as its cards do, so that the script finds it there", () => {
    expect(boxesOf("kind").slice(0, 2)).toEqual([
      ["Figure", "2"],
      ["Role", "1"],
    ]);
  });

  it("offers each partner and year once, in order, after any", () => {
    expect(optionsOf("partner")).toEqual([": Any partner", "aa: aa", "yy: Whyland"]);
    expect(optionsOf("year")).toEqual([": Any year", "2022: 2022", "2023: 2023"]);
  });

  it("is hidden until the script shows it, and says how many facts there are", () => {
    expect(FORM).toMatch(/^<form id="filter"[^>]* hidden>/);
    expect(wordsIn({ text: FORM })).toContain("3 facts Show all");
  });
});
