import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import { dataset } from "../../src/dataset/dataset";
import type { Finding } from "../../src/model/finding";
import { type Injection, injectErrors } from "../support/inject-errors";
import { UNSEEN } from "../support/unseen-errors";

/** What a finding says, beyond its words. */
function keyOf({ rule, verdict, facts, gap }: Finding): string {
  return JSON.stringify([rule, verdict, [...facts].sort(), gap]);
}

/** Whose reasons are written down: further articles may show more errors, and have errors of their own. */
const FIVE = /\.a00[0-4](?:-\d+)?$/;

const nameOf = ({ kind, what, fact }: Pick<Injection, "kind" | "what" | "fact">) => `${kind}: ${what}: ${fact}`;

const known = new Set(findingsOf(audit(dataset)).map(keyOf));
const injections = injectErrors(dataset).map((injection) => ({
  ...injection,
  isSeen: findingsOf(audit(injection.data)).some((finding) => !known.has(keyOf(finding))),
}));

describe("errors put into the data", () => {
  it("are of every kind, and more than fifty", () => {
    expect(injections.length).toBeGreaterThanOrEqual(50);
    expect([...new Set(injections.map(({ kind }) => kind))].sort()).toEqual([
      "date against publication",
      "event against event",
      "exports and imports swapped",
      "role against role",
      "wrong currency",
      "wrong growth",
      "wrong hedge",
      "wrong partner",
      "wrong person in a role",
      "wrong scale",
      "wrong share",
      "wrong year",
    ]);
  });

  it("are seen by the audit four times out of five", () => {
    const missed = injections.filter(({ isSeen }) => !isSeen);
    expect(missed.length / injections.length).toBeLessThanOrEqual(0.2);
  });

  it("of the five articles are each named with the reason if they are missed", () => {
    const missed = injections.filter(({ isSeen, fact }) => !isSeen && FIVE.test(fact)).map(nameOf);
    const named = UNSEEN.flatMap(({ kind, what, facts }) => facts.map((fact) => nameOf({ kind, what, fact })));
    expect(missed.filter((error) => !named.includes(error))).toEqual([]);
    const injected = new Set(injections.map(nameOf));
    expect(named.filter((error) => !injected.has(error))).toEqual([]);
    expect(UNSEEN.filter(({ reason }) => reason === "")).toEqual([]);
  });

  it.each(["wrong share", "event against event", "wrong currency", "wrong scale"])("are mostly seen: %s", (kind) => {
    const ofKind = injections.filter((injection) => injection.kind === kind);
    expect(ofKind.filter(({ isSeen }) => isSeen).length / ofKind.length).toBeGreaterThan(0.9);
  });
});
