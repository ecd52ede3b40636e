import { expect, it } from "vitest";
import { open, unsureOf } from "../../src/read/indicator-reading";

const HEAD = { kind: "exports", words: "exports", start: 0, end: 7 } as const;

it("says why nothing tells what a figure is of", () => {
  expect(open("no words")).toEqual({ unsure: { field: "indicator", why: "no words" } });
});

it("leaves what the head would mean as the only choice, if no others are given", () => {
  expect(unsureOf(HEAD, "exports", "far away")).toEqual({
    head: HEAD,
    unsure: { field: "indicator", why: "far away", choices: ["exports"] },
  });
  expect(unsureOf(HEAD, "exports", "far away", ["imports"]).unsure?.choices).toEqual(["imports"]);
});
