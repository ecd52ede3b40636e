import { describe, expect, it } from "vitest";
import type { EventFact } from "../../../../src/model/fact";
import { renderExplorer } from "../../../../src/site/explorer/render-explorer";
import { dataset, entity, passage, time } from "../../../support/people-fixture";
import { LINKS, partOf, render } from "../small-page";

const on = (event: string, from: string, before: string): EventFact => passage(event, { period: time(from, before) });
const EVENTS = [
  on("late", "2024-03-01", "2024-03-02"),
  on("early", "2022-03-01", "2022-03-02"),
  on("whole", "2024-01-01", "2025-01-01"),
  on("span", "2022-12-01", "2023-02-01"),
  on("by", "", "2025-01-01"),
  passage("never", { period: null }),
];

describe("the timeline", () => {
  it("stands by year, those between two years apart, and says by when if nothing else is known", () => {
    const entities = EVENTS.map(({ event }) => entity(event, "event"));
    const part = partOf(renderExplorer(dataset({ facts: EVENTS, entities }), LINKS), "timeline");
    const groups = part.split('<h3 class="year">').slice(1);
    const shown = groups.map((group) => {
      const events = [...group.matchAll(/<h4><a[^>]*>(.*?)<\/a>/g)].map(([, name]) => name);
      return [group.split("</h3>")[0], ...events];
    });
    expect(shown).toEqual([
      ["2022", "early"],
      ["2022–2023", "span"],
      ["2024", "whole", "late"],
      ["By 2024", "by"],
      ["No date", "never"],
    ]);
  });
});

describe("an entry of the timeline", () => {
  const on = (edtf: string, from: string, before: string) => ({ ...time(from, before), edtf });

  it("tells days, months, years and unknown days apart, and planned from held", () => {
    const facts = [
      passage("e1", { article: "a1", period: on("2022-03-04", "2022-03-04", "2022-03-05") }),
      passage("e2", { article: "a1", period: on("2022-12", "2022-12-01", "2023-01-01") }),
      passage("e3", { article: "a1", period: on("2023", "2023-01-01", "2024-01-01"), status: "planned" }),
      passage("e4", { article: "a1", period: on("[..2024-05-31]", "", "2024-06-01") }),
    ];
    const list = partOf(render(facts), "timeline");
    const marks = [...list.matchAll(/<svg class="when ([^"]*)"/g)].map(([, kind]) => kind);
    expect(marks).toEqual(["day reported", "month reported", "year planned", "open reported"]);
    expect(list).toContain('<a href="#event.e1.a1">4 March 2022</a>');
    expect(list).toContain("By 31 May 2024");
  });

  it("numbers the further passages of one article, which tell their whole name to who cannot see the first", () => {
    const facts = ["", "-2", "-3"].map((again) => passage("e1", { article: "a1", id: `event.e1.a1${again}` }));
    const list = partOf(render(facts), "timeline");
    expect(list).toContain(
      'Also told in <a href="#event.e1.a1-2">The Daily (2)</a>, ' +
        '<a href="#event.e1.a1-3" aria-label="The Daily (3)">(3)</a>.',
    );
  });
});
