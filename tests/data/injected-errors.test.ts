import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import { dataset } from "../../src/dataset/dataset";
import type { Finding } from "../../src/model/finding";
import { injectErrors } from "../support/inject-errors";

/** Why the audit cannot see every error of a kind. */
const UNSEEN: Readonly<Record<string, string>> = {
  "wrong scale": "nothing else of its kind is given for these parties; or the error mends a misprint of the article",
  "exports and imports swapped": "a sum does not depend on the order of its parts, and no growth of them is given",
  "wrong year": "no other figure is given for either year, or the level of the other year is of the same size",
  "wrong growth": "no level of the year before is given",
  "wrong currency": "it is the only amount of its kind for these parties",
  "wrong partner": "the other partner has no figure for the same time, or one that leaves room for it",
  "wrong hedge":
    "the words of a limit still allow the other figures; the second reader of the build looks at the words",
  "date against publication": "the time is open before (by February 2025), so it may have been earlier",
  "event against event": "the time is open after (since 2023), so both can be right",
  "wrong person in a role": "no other article tells who holds the post",
  "role against role": "the post is only planned for the first person, so nobody holds it yet",
};

/** What a finding says, beyond its words. */
function keyOf({ rule, verdict, facts, gap }: Finding): string {
  return JSON.stringify([rule, verdict, [...facts].sort(), gap]);
}

const known = new Set(findingsOf(audit(dataset)).map(keyOf));
const injections = injectErrors(dataset).map((injection) => ({
  ...injection,
  isSeen: findingsOf(audit(injection.data)).some((finding) => !known.has(keyOf(finding))),
}));

describe("errors put into the data", () => {
  it("are of every kind, and more than fifty", () => {
    expect(injections.length).toBeGreaterThanOrEqual(50);
    expect([...new Set(injections.map(({ kind }) => kind))].sort()).toEqual(
      [...Object.keys(UNSEEN), "wrong share"].sort(),
    );
  });

  it("are seen by the audit four times out of five, or there is a reason", () => {
    const missed = injections.filter(({ isSeen }) => !isSeen);
    expect(missed.length / injections.length).toBeLessThanOrEqual(0.2);
    expect(missed.filter(({ kind }) => UNSEEN[kind] === undefined)).toEqual([]);
  });

  it.each(["wrong share", "event against event", "wrong currency", "wrong scale"])("are mostly seen: %s", (kind) => {
    const ofKind = injections.filter((injection) => injection.kind === kind);
    expect(ofKind.filter(({ isSeen }) => isSeen).length / ofKind.length).toBeGreaterThan(0.9);
  });
});
