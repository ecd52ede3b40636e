import { describe, expect, it } from "vitest";
import { plainWords } from "../../../src/query/names/plain-words";

describe("plainWords", () => {
  it.each([
    ["Aleška Simkić", ["aleska", "simkic"]],
    ["Алешка Симкич", ["aleshka", "simkich"]],
    ["ＡＢＣ 12", ["abc", "12"]],
    ["C5+1, “Øresund”", ["c5", "1", "oresund"]],
    [" – ", []],
  ])("writes %s as %j", (text, words) => {
    expect(plainWords(text)).toEqual(words);
  });
});
