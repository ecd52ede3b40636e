import { describe, expect, it } from "vitest";
import { parseText } from "../../../src/quantity/grammar/parse-text";

function shape(text: string) {
  return parseText(text).phrases.map(({ start, end, list, to }) => {
    const kind = list ? "list" : to ? "range" : "one";
    return `${kind}: ${text.slice(start, end)}`;
  });
}

describe("joinFigures", () => {
  it.each([
    ["10–15%", ["range: 10–15%"]],
    ["$10-15 billion", ["range: $10-15 billion"]],
    ["between $3 million and $4 million", ["range: between $3 million and $4 million"]],
    ["from 3 to 4 percent", ["range: from 3 to 4 percent"]],
    ["3 to 4 percent", ["range: 3 to 4 percent"]],
    ["5 or 6 percent", ["list: 5 or 6 percent"]],
    ["5 and 6 percent", ["one: 5", "one: 6 percent"]],
    ["2024/25", ["list: 2024/25"]],
    ["2025-02-28", ["list: 2025-02-28"]],
    ["15–10%", ["list: 15–10%"]],
    ["$3 to €4", ["one: $3", "one: €4"]],
    ["rose from 3 to 4 percent", ["one: 3", "one: 4 percent"]],
    ["fell from $4 to $3", ["one: $4", "one: $3"]],
    ["grew $3 to $4", ["one: $3", "one: $4"]],
  ])("joins %j as %j", (text, shapes) => {
    expect(shape(text)).toStrictEqual(shapes);
  });

  it.each(["rose steadily", "went", "were down", "had in the growth of trade"])(
    "takes two levels after %j for no range",
    (change) => {
      expect(shape(`exports ${change} from $5 to $6`)).toStrictEqual(["one: $5", "one: $6"]);
    },
  );

  it.each(["exports rose. From", "exports rose\n\nFrom", "exports of from"])(
    "sees no change in the clause of %j",
    (before) => {
      expect(shape(`${before} $5 to $6`)).toStrictEqual([`range: ${before.slice(-4)} $5 to $6`]);
    },
  );

  it("gives the first of a range the scale and unit of the second", () => {
    const [phrase] = parseText("10–15 billion dollars").phrases;
    expect(phrase?.figure).toMatchObject({ amount: { whole: "10", scale: 9 }, units: [{ words: "dollars" }] });
  });
});
