import { expect, it } from "vitest";
import { findHeads } from "../../src/read/find-heads";
import { findParties } from "../../src/read/find-parties";
import { after, beside, onlyOther, ownerOf, type PartyContext, reading } from "../../src/read/party-links";

const FIGURE = "$4 million";

function contextOf(text: string): PartyContext {
  const start = text.indexOf(FIGURE);
  return {
    text,
    clause: { start: 0, end: text.length },
    figure: { start, end: start + FIGURE.length },
    mentions: findParties(text),
    home: null,
  };
}

it.each(["Norway’s exports reached $4 million.", "Last year Norway exported goods for $4 million."])(
  "finds whose exports they are in %j",
  (text) => {
    const [head] = findHeads(text);
    expect(head && ownerOf(head, contextOf(text))?.id).toBe("no");
  },
);

it("finds the party that a link introduces, up to the next sentence", () => {
  const partner = (text: string): string | undefined => {
    const [head] = findHeads(text);
    return head && after(/ to $/u, head, contextOf(text))?.id;
  };
  expect(partner("The exports to Vietnam reached $4 million.")).toBe("vn");
  expect(partner("The exports reached $4 million. He went to Vietnam.")).toBeUndefined();
});

it("finds the party right after the figure", () => {
  expect(beside(contextOf("Norway sold $4 million to Vietnam."))?.id).toBe("vn");
  expect(beside(contextOf("Norway sold $4 million, and Vietnam bought."))).toBeUndefined();
});

it("finds the other party only if it is the only one", () => {
  expect(onlyOther(contextOf("Norway and Vietnam: $4 million"), ["no"])?.id).toBe("vn");
  expect(onlyOther(contextOf("Norway, Vietnam and Peru: $4 million"), ["no"])).toBeUndefined();
});

it("gives the sides with their words, and nobody as a partner of its own", () => {
  const context = contextOf("Vietnam: $4 million");
  const [vietnam] = context.mentions;
  expect(reading(context, "no", vietnam)).toEqual({
    subject: "no",
    partner: "vn",
    subjectFrom: [],
    partnerFrom: [{ exact: "Vietnam", start: 0, end: 7 }],
  });
  expect(reading(context, vietnam, vietnam).partner).toBeUndefined();
});
