import { describe, expect, it } from "vitest";
import { numbersName } from "../../../src/quantity/grammar/numbers-name";
import { parseText } from "../../../src/quantity/grammar/parse-text";

/** The numbers of a text that are part of a name. */
function namesIn(text: string): string[] {
  const { lexemes, phrases } = parseText(text);
  return phrases.filter((phrase) => numbersName(lexemes, phrase)).map(({ start, end }) => text.slice(start, end));
}

describe("numbersName", () => {
  it.each([
    ["Route 66 and No. 14", ["66", "14"]],
    ["It has blocks 6 and 7.", ["6", "7"]],
    ["Under articles 4, 5 and 6 it may.", ["4", "5", "6"]],
    ["It won Temelin 3 and 4.", ["3", "4"]],
    ["It has two Boeing 787 freighters, and a line (D 5) to Oslo.", ["787", "5"]],
    ["It grew. Train 7, two-thirds complete, stands in Box 3.", ["7", "3"]],
    ["They spoke of a partnership 2.0.", ["2.0"]],
    ["In Table 4, 12 new firms stand.", ["4"]],
    ["It built Unit 5 and 30 houses.", ["5"]],
    ["OSLO – A 30-strong team with A 12-member crew came.", []],
    ["The rate rose to 2.0.", []],
    ["By the end of the day 19 treaties were signed.", []],
  ])("takes of %j %j for names", (text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
