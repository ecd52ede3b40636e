import { describe, expect, it } from "vitest";
import type { EventFact } from "../../../../src/model/fact";
import { renderExplorer } from "../../../../src/site/explorer/render-explorer";
import { dataset, entity, passage, time } from "../../../support/people-fixture";
import { LINKS, partOf } from "../small-page";

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
