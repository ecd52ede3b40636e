import { describe, expect, it } from "vitest";
import { sentenceAt } from "../../../src/draft/draft-context";
import { eventVoice } from "../../../src/draft/entries/event-voice";
import { readingOf, spanIn } from "../../support/draft-reading";

function voiceOf(text: string) {
  const context = readingOf(text);
  const at = spanIn(text, "talks");
  const { voice, saidBy } = eventVoice(at, sentenceAt(context, at), context);
  return [voice.value, saidBy?.question ? "?" : saidBy?.value];
}

describe("eventVoice", () => {
  it("takes an answer in an interview for direct speech", () => {
    const text = "Minister Ann Lee spoke to us.\n\nQ: What came next?\n\nA: The forum in Oslo was full of people.\n";
    const context = readingOf(text);
    const { voice, saidBy } = eventVoice(
      spanIn(text, "forum"),
      spanIn(text, "A: The forum in Oslo was full of people."),
      context,
    );
    expect([voice.value, saidBy?.question?.choices]).toEqual(["direct", ["ann-lee"]]);
  });

  it.each([
    ["The talks went well.", "article", undefined],
    ["Minister Ann Lee said that the talks went well.", "indirect", "ann-lee"],
    ["She said that the talks went well.", "indirect", "?"],
    ["The talks went well, said Minister Ann Lee.", "indirect", "ann-lee"],
    ["“The talks went well,” said Minister Ann Lee.", "direct", "ann-lee"],
    ['Minister Ann Lee noted: "The talks went well."', "direct", "ann-lee"],
    ["“Fish is good,” said Minister Ann Lee. The talks went well.", "article", undefined],
    ["During the talks, Minister Ann Lee said that trade is growing.", "article", undefined],
    ["Minister Ann Lee said that trade is growing during the talks.", "article", undefined],
  ])("gives the words %j the voice %j and the speaker %j", (text, voice, speaker) => {
    expect(voiceOf(text)).toEqual([voice, speaker]);
  });
});
