import { describe, expect, it } from "vitest";
import { sentenceAt } from "../../../src/draft/draft-context";
import { followOn } from "../../../src/draft/entries/follow-on";
import { readingOf, spanIn } from "../../support/draft-reading";

function nextOf(text: string) {
  const context = readingOf(text);
  const event = spanIn(text, "Fjord Forum");
  const next = followOn(event, sentenceAt(context, event), context);
  return next && [next.status?.value, next.place?.value, next.period?.value];
}

describe("followOn", () => {
  it.each([
    ["It will take place in Oslo in June 2024.", ["planned", "oslo", "in June 2024"]],
    ["It is scheduled for June 2024.", ["planned", undefined, "for June 2024"]],
    ["It was held in Hanoi in 2023.", [undefined, "hanoi", "in 2023"]],
  ])("gives what the next sentence says of an event: %s", (next, said) => {
    expect(nextOf(`They agreed to meet at the Fjord Forum. ${next}`)).toEqual(said);
  });

  it("gives nothing if the next sentence tells of something else, or the event does not end its own", () => {
    expect(nextOf("They met at the Fjord Forum. It rained in Oslo.")).toBeUndefined();
    expect(nextOf("The Fjord Forum had a fair. It was held in Hanoi.")).toBeUndefined();
    expect(nextOf("They met at the Fjord Forum.")).toBeUndefined();
  });
});
