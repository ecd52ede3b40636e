import { describe, expect, it } from "vitest";
import { surnameAlone } from "../../src/draft/surname-alone";

const ANN = { name: "Ann Lee", start: 0, end: 7 };
const TEXT = "Ann Lee came. Lee spoke.";

describe("surnameAlone", () => {
  it("gives the last word of a name that stands without the others too", () => {
    expect(surnameAlone(ANN, [ANN], TEXT, [])).toBe("Lee");
  });

  it("gives none that never stands alone, that two people bear, or that is read as something else", () => {
    expect(surnameAlone(ANN, [ANN], "Ann Lee came.", [])).toBeUndefined();
    expect(surnameAlone(ANN, [ANN, { name: "Bo Lee", start: 0, end: 6 }], TEXT, [])).toBeUndefined();
    expect(surnameAlone(ANN, [ANN], TEXT, [{ start: 14, end: 17 }])).toBeUndefined();
  });
});
