import { describe, expect, it } from "vitest";
import { readNamed } from "../../src/read/read-named";

/** What the last line of a text names: the id, and the words that say so. */
const named = (text: string, indicator = "participants") => {
  const start = text.lastIndexOf("\n") + 1;
  const { subject, subjectFrom, unsure } = readNamed(indicator, { start, end: text.length }, text);
  return [subject, ...subjectFrom.map(({ exact }) => exact), ...unsure.map(({ field }) => `?${field}`)];
};

describe("readNamed", () => {
  it.each([
    ["Some 40 guests came to the Cod and Herring Fair.", ["cod-and-herring-fair", "Cod and Herring Fair"]],
    ["Some 40 guests came to the Cod Fair (CF).", ["cf", "CF"]],
    ["The Forum (FO) had 40 guests.", ["fo", "FO"]],
    ["They planned the Cod Fair (CF).\nThe Cod Fair had 40 guests.", ["cf", "Cod Fair"]],
    ["They planned the Cod Fair (CF).\nThe fair had 40 guests.", ["cf", "CF", "?subject"]],
    ["They planned a fair.\nThe fair had 40 guests.", [undefined, "?subject"]],
    ["During The Cod Fair 40 guests sang.", ["cod-fair", "Cod Fair"]],
    ["The Ministry of Fish and the Cod Council counted 40.", ["cod-council", "Cod Council"]],
  ])("reads the event of %j", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it("reads the agreement of what agreements are counted by, and no event", () => {
    const text = "At the Cod Fair they signed the Sea Pact on 12 areas.";
    expect(named(text, "agreement-areas")).toEqual(["sea-pact", "Sea Pact"]);
  });

  it.each(["Some 40 guests came.", "The Forum had 40 guests.", "The Cod Fair and then the Eel Fair had 40 guests."])(
    "leaves open what %j counts",
    (text) => {
      expect(named(text)).toEqual([undefined, "?subject"]);
    },
  );

  it("gives where the name stands in the text", () => {
    const text = "It rained.\nThe Cod Fair had 40 guests.";
    const [quote] = readNamed("participants", { start: 11, end: text.length }, text).subjectFrom;
    expect(quote).toEqual({ exact: "Cod Fair", start: 15, end: 23 });
  });
});
