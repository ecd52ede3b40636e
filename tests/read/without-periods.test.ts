import { describe, expect, it } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";
import { withoutPeriods } from "../../src/read/without-periods";

describe("withoutPeriods", () => {
  it.each([
    ["Each engineer waits six weeks.", ["six weeks"]],
    ["A ferry would cut the crossing by six days.", ["six days"]],
    ["It could double after five years, and did so within three years.", ["double", "three years"]],
    ["Roads were closed for 40 days earlier this year, and 90,000 nights were sold.", ["40 days", "90,000"]],
    ["Five years after that and eleven years ago it was empty.", []],
    ["It rose 5 percent over ten years and sold 3 houses in 11 months.", ["5 percent", "3"]],
    ["She has been there for over ten years.", ["over ten years"]],
    ["In 5 months of 2024 it sold tea, for 6 months of every year.", ["6 months"]],
    ["Five centuries ago it was empty.", []],
    ["It sold 5 houses.", ["5"]],
  ])("leaves of %j %j", (text, words) => {
    expect(withoutPeriods(text, findFigures(text)).map((figure) => figure.words)).toStrictEqual(words);
  });

  it("gives an age no unit of the model", () => {
    const text = "Kari Lund, 51, sells tea to men aged 44, and to 30 firms.";
    expect(
      withoutPeriods(text, findFigures(text)).map(({ reading }) => reading.ok && reading.quantity.unit),
    ).toStrictEqual([null, null, "1"]);
  });

  it("gives what lasts no unit of the model", () => {
    const text = "Each engineer waits six weeks.";
    expect(withoutPeriods(text, findFigures(text))).toMatchObject([
      { reading: { quantity: { value: 6, unit: null } } },
    ]);
  });
});
