import { describe, expect, it } from "vitest";
import { namesInText } from "../../src/wording/name-in-text";
import { dataset, entity } from "../support/people-fixture";

describe("namesInText", () => {
  it("has the words for the middle of a sentence if there are any", () => {
    const entities = [
      entity("eu", "place", "European Union", { inText: "the European Union" }),
      entity("xx", "place", "XX"),
    ];
    expect(["eu", "xx", "lost"].map(namesInText(dataset({ entities })))).toEqual(["the European Union", "XX", "lost"]);
  });
});
