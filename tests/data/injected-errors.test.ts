import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit";
import { findingsOf } from "../../src/audit/findings-of";
import type { Finding } from "../../src/model/finding";
import { fiveArticles } from "../support/five-articles";
import { type Injection, injectErrors } from "../support/inject-errors";
import { UNSEEN } from "../support/unseen-errors";

/** What a finding says, beyond its words. */
function keyOf({ rule, verdict, facts, gap }: Finding): string {
  return JSON.stringify([rule, verdict, [...facts].sort(), gap]);
}

const nameOf = ({ kind, what, fact }: Pick<Injection, "kind" | "what" | "fact">) => `${kind}: ${what}: ${fact}`;

const known = new Set(findingsOf(audit(fiveArticles)).map(keyOf));
const injections = injectErrors(fiveArticles).map((injection) => ({
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
    const missed = injections.filter(({ isSeen }) => !isSeen).map(nameOf);
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
