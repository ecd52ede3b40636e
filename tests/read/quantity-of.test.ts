import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { quantityOf } from "../../src/read/quantity-of";

describe("quantityOf", () => {
  it.each([
    ["Exports came to $3 billion.", 3e9],
    ["Exports grew by $3 billion.", 3e9],
    ["Exports came to $3 trill.", undefined],
  ])("gives of %j %j", (text, value) => {
    const [figure] = findFigures(text);
    expect(figure && quantityOf(figure)?.value).toBe(value);
  });
});
