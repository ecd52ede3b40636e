import { describe, expect, it } from "vitest";
import { officeAt, visitorBefore } from "../../../src/draft/entries/visitors";
import { readingOf, spanIn } from "../../support/draft-reading";

const visitor = (text: string) => {
  const found = visitorBefore(spanIn(text, "visited"), { start: 0, end: text.length }, readingOf(text));
  return found && [found.id, found.isNamed, found.called];
};
const office = (text: string) => {
  const at = spanIn(text, "visit of ").end;
  const found = officeAt(at, { start: 0, end: text.length }, readingOf(text));
  return found && [found.id, found.isNamed, found.called];
};

describe("visitorBefore", () => {
  it.each([
    ["President Bo Ek visited Hanoi.", ["bo-ek", true, undefined]],
    ["Members of the Chamber of Trade visited Hanoi.", ["trade-chamber", false, "Chamber of Trade"]],
    ["Minister Ann Lee told that President Bo Ek visited Hanoi.", undefined],
    ["Norway and the Chamber of Trade visited Hanoi.", undefined],
    ["Norway said that ships visited Hanoi.", undefined],
  ])("tells who visits in “%s”", (text, who) => {
    expect(visitor(text)).toEqual(who);
  });
});

describe("officeAt", () => {
  it.each([
    ["A visit of the Vietnamese minister of salt to Oslo", ["vn", false, "the Vietnamese minister of salt"]],
    ["A visit of the minister of salt to Oslo", undefined],
    ["A visit of the Vietnamese minister and his Norwegian host to Oslo", undefined],
    ["A visit of the Vietnamese minister in May", undefined],
  ])("tells whose office visits in “%s”", (text, who) => {
    expect(office(text)).toEqual(who);
  });
});
