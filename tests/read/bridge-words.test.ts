import { describe, expect, it } from "vitest";
import { isBridgeWord } from "../../src/read/bridge-words";

describe("isBridgeWord", () => {
  it.each(["about", "About", "year-on-year", "quickly", "massive", "amounted", "visible"])(
    "lets “%s” stand between what is measured and its figure",
    (word) => {
      expect(isBridgeWord(word)).toBe(true);
    },
  );

  it.each(["fish", "supply", "olive", "timetable", "funded", "donated", "Jointly"])(
    "takes “%s” for what could be measured itself",
    (word) => {
      expect(isBridgeWord(word)).toBe(false);
    },
  );
});
