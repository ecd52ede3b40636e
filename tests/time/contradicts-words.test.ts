import { describe, expect, it } from "vitest";
import { contradictsWords } from "../../src/time/contradicts-words";

describe("contradictsWords", () => {
  it.each([
    ["2022", "in 2022", true, undefined],
    ["2021", "in 2022", true, "2022"],
    ["2022", "last year", false, undefined],
    ["2022", "last year", true, "2022"],
    ["2022-10", "October", false, undefined],
    ["2022-11", "October", false, "october"],
    ["2023-10-19", "Oct. 19", false, undefined],
    ["2024-01/2024-07", "January-July 2024", true, undefined],
    ["2024-01/2024-08", "January-July 2024", true, "july"],
    ["2022-01/2022-09", "first nine months of 2022", true, undefined],
  ])("%s for %j, absolute %s: %s", (text, words, absolute, strange) => {
    expect(contradictsWords(text, words, absolute)).toBe(strange);
  });
});
