import { describe, expect, it } from "vitest";
import { typesetNote } from "../../src/wording/typeset-note";

describe("typesetNote", () => {
  it("writes dates as everywhere else", () => {
    expect(typesetNote("The council met on 2022-06-20.")).toBe("The council met on 20 June 2022.");
    expect(typesetNote("A reprint of 2023-10 is older.")).toBe("A reprint of October 2023 is older.");
  });

  it("leaves what is no date, also if it looks like one", () => {
    expect(typesetNote("a003-2, 2024-13, 1-2022-01-01, 12-24")).toBe("a003-2, 2024-13, 1-2022-01-01, 12-24");
  });

  it("curls quotation marks and apostrophes", () => {
    expect(typesetNote('"It" is the EU ("our partner"); Kazakhstan\'s minister said \'soon\'.')).toBe(
      "“It” is the EU (“our partner”); Kazakhstan’s minister said ‘soon’.",
    );
  });

  it("leaves a text that is set already as it is", () => {
    const text = "“last year” is 2024, the ministry’s year";
    expect(typesetNote(text)).toBe(text);
  });
});
