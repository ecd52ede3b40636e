import { expect, test } from "vitest";
import { findFigures } from "../../src/quantity/find-figures";

// What a reader of news would say of each figure: its value with hedge and status, or "?" if its words do not settle it.

const told = (text: string) =>
  findFigures(text).map(({ words, reading }) => {
    if (!reading.ok) return `${words}: ?`;
    const { hedge, value, unit } = reading.quantity;
    return [`${words}:`, hedge, value, unit, reading.status].filter((part) => part != null).join(" ");
  });

test.each<[text: string, figures: readonly string[]]>([
  // A figure compared with the one behind it bounds nothing.
  ["That is 12 percent more than $3 billion.", ["12 percent: ?", "more than $3 billion: ?"]],
  ["That is a quarter more than $3 billion.", ["a quarter: ?", "more than $3 billion: ?"]],
  ["That is half as much as $3 billion.", ["half as much: ?", "$3 billion: ?"]],
  ["That is half as many as 30 firms.", ["half as many: ?", "30: ?"]],
  ["Exports were 12 per cent short of $3 billion.", ["12 per cent: ?", "short of $3 billion: ?"]],
  [
    "It is $5 billion, more than 20 percent of all.",
    ["$5 billion: 5000000000 USD", "more than 20 percent: over 20 percent"],
  ],
  // The pace of a change is no change.
  ["Exports rose 3.1% more slowly.", ["3.1%: ?"]],
  ["Exports rose 3.1% faster than imports.", ["3.1%: ?"]],
  ["Imports grew faster, by 3.1%.", ["3.1%: 3.1 percent"]],
  // Conditions.
  ["It stays so unless exports reach $3 billion.", ["$3 billion: 3000000000 USD planned"]],
  ["It pays provided that exports reach $3 billion.", ["$3 billion: 3000000000 USD planned"]],
  ["Were exports to reach $3 billion, it would be news.", ["$3 billion: 3000000000 USD planned"]],
  ["Had exports reached $3 billion, it would be news.", ["$3 billion: ?"]],
  // A bracket that says what the figure is.
  ["It spent $3 billion (est.).", ["$3 billion (est.): approx 3000000000 USD"]],
  ["It spent $3 billion (estimate) on ports.", ["$3 billion (estimate): approx 3000000000 USD"]],
  ["Exports in 2026: $3 billion (forecast).", ["$3 billion: 3000000000 USD planned"]],
  ["Exports: $3 billion (target: a new port).", ["$3 billion: 3000000000 USD target"]],
  ["Exports: $3 billion (reportedly).", ["$3 billion: ?"]],
  ["Exports: $3 billion (from the port of Oslo).", ["$3 billion: 3000000000 USD"]],
  // Parts that belong to a number.
  ["It was three point five billion dollars.", ["three point five billion dollars: 3500000000 USD"]],
  ["It grew by 2½ percent.", ["2½ percent: ?"]],
  ["It is worth $3½ billion.", ["$3½ billion: ?"]],
  ["It grew by 2 1/2 percent.", ["2: ?", "1/2 percent: ?"]],
  ["It paid 3 Mio. euros.", ["3 Mio. euros: 3000000 EUR"]],
  ["It paid 3 Mrd euros and EUR 4 Mrd.", ["3 Mrd euros: 3000000000 EUR", "EUR 4 Mrd: 4000000000 EUR"]],
  ["It paid 3 zoz euros.", ["3: ?"]],
  ["It is 10 × more.", ["10 × more: ?"]],
  ["It is one and a half times higher.", ["one and a half times higher: ?"]],
  ["Exports rose by a factor of three.", ["factor of three: 200 percent"]],
  ["It was 14.3% vs 12.1% before.", ["14.3%: 14.3 percent", "12.1%: 12.1 percent"]],
  ["Some 30 or so firms came.", ["Some 30 or so: approx 30 1"]],
  ["The delegation numbers 19 firms.", ["19: 19 1"]],
  // What only looks like a figure.
  ["See numbers 19, with its map.", []],
  ["Double taxation is gone.", []],
  ["Double-digit growth is back.", []],
  ["It was a six-figure sum.", []],
  ["Growth is at last in double digits.", []],
])("reads %j as %j", (text, figures) => {
  expect(told(text)).toStrictEqual(figures);
});

test("tells both readings of so many and a half times", () => {
  const [figure] = findFigures("It is one and a half times higher.");
  expect(figure?.reading).toMatchObject({ expected: expect.stringContaining("50 or of 150 per cent") });
});
