import { describe, expect, it } from "vitest";
import { lex } from "../../../src/quantity/grammar/lex";

describe("lex", () => {
  it("tells of each word what the lists say of the longest words that begin at it", () => {
    const [more, than, , million] = lex("more than 3 million");
    expect(more?.means).toMatchObject({ hedge: { found: "over", length: 2 }, change: { found: { sign: "+" } } });
    expect(than?.means.hedge).toBeNull();
    expect(million?.means.scale).toStrictEqual({ found: 6, length: 1 });
  });

  it("reads words with a capital as they are written, if lower case leads nowhere", () => {
    expect(lex("US")[0]?.means.country?.found.id).toBe("us");
    expect(lex("us")[0]?.means.country).toBeNull();
    expect(lex("US dollars")[0]?.unit?.found).toMatchObject({ kind: "money", codes: ["USD"], words: "US dollars" });
  });

  it("hides a shorter word that a longer one takes its meaning from", () => {
    expect(lex("more or less")[0]?.means.change).toMatchObject({ found: null, length: 3 });
  });

  it.each([
    ["%", { kind: "percent", codes: [], words: "%" }],
    ["basis points", { kind: "points", codes: [], words: "basis points" }],
    ["tonnes", { kind: "measure", codes: [], words: "tonnes" }],
    ["Canadian dollars", { kind: "money", codes: ["CAD"], words: "Canadian dollars" }],
    ["Swiss yen", { kind: "money", codes: [], words: "Swiss yen" }],
    ["QQ$", { kind: "unknown", codes: [], words: "QQ$" }],
  ])("names the unit that %j is", (words, unit) => {
    expect(lex(words)[0]?.unit?.found).toMatchObject(unit);
  });

  it("goes on past a hyphen between words, and not past a break", () => {
    const [, hyphen, word] = lex("5-billion");
    expect(hyphen?.onward).toBe(word);
    expect(lex("5\n\nbillion")[1]?.onward).toBeNull();
    expect(lex("5 - billion")[1]?.onward?.text).toBe("-");
  });

  it("takes no words across a break", () => {
    expect(lex("more\n\nthan")[0]?.means.hedge).toBeNull();
  });
});
