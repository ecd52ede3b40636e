import { describe, expect, it } from "vitest";
import { isStopped, runsOn } from "../../src/text/runs-on";

const LONG = "Exports of Norway to Vietnam reached $512 million in 2023";

describe("runsOn", () => {
  it("takes a long block that ends as sentences do for running text", () => {
    expect([runsOn({ text: `${LONG}.` }), runsOn({ text: `“${LONG}.”` })]).toEqual([true, true]);
  });

  it("takes no headline and no short line for it", () => {
    expect([runsOn({ text: LONG }), runsOn({ text: "Read more." })]).toEqual([false, false]);
  });
});

describe("isStopped", () => {
  it("sees a stop behind closing marks", () => {
    expect([isStopped({ text: "Yes.)" }), isStopped({ text: "Home" })]).toEqual([true, false]);
  });
});
