import { describe, expect, it } from "vitest";
import { datelineIn, findHome } from "../../src/draft/find-home";
import type { Observation } from "../../src/model/fact";
import { readClosedLists } from "../../src/pipeline/curate/closed-lists";
import { LISTS } from "../support/draft-fixture";

const { lists } = readClosedLists(LISTS);
const homeIn = (text: string, known: readonly Partial<Observation>[] = [], asked?: string) =>
  findHome(asked, text, { start: 0, end: text.length }, lists, known as Observation[]).id;
const TRADE = [{ kind: "observation", subject: "no", partner: "vn" }] as const;

describe("findHome", () => {
  it("takes what was asked for", () => {
    expect(homeIn("OSLO – Trade grew.", [], "vn")).toBe("vn");
  });

  it.each(["OSLO – Trade of Norway grew.", "HANOI, March 3. – Trade of Vietnam grew.", "Hanoi – Trade grew."])(
    "reads the dateline of %j",
    (text) => {
      expect(homeIn(text)).toBe(text.startsWith("OSLO") ? "no" : text.startsWith("HANOI") ? "vn" : null);
    },
  );

  it("takes the one side of all trade told so far, if the text names it", () => {
    expect(homeIn("Trade of Norway grew.", TRADE)).toBe("no");
    expect(homeIn("Trade grew.", TRADE)).toBeNull();
    expect(
      homeIn("Trade of Norway grew.", [...TRADE, { kind: "observation", subject: "vn", partner: "no" }]),
    ).toBeNull();
  });

  it("takes no country for it that nothing but the dateline tells of", () => {
    expect(homeIn("OSLO – Trade grew.")).toBeNull();
    expect(homeIn("HANOI – Trade of Norway grew.", TRADE)).toBe("no");
  });

  it("does not fall back on it under the dateline of a place that the list does not have", () => {
    expect(homeIn("PARIS – Trade of Norway grew.", TRADE)).toBeNull();
  });
});

describe("datelineIn", () => {
  it("gives all of a dateline, with its day and its agency", () => {
    expect(datelineIn("OSLO, March 3 (Fjord Wire) – Trade grew.")).toBe("OSLO, March 3 (Fjord Wire) – ");
    expect(datelineIn("Trade – and fish – grew.")).toBe("");
  });
});
