import { describe, expect, it } from "vitest";
import { checkCuration } from "../../src/pipeline/check-curation";
import { askedOf, ofFacts } from "../support/faults/asked-of";
import { FAULT_KINDS } from "../support/faults/faults-of";
import { injectFaults, rawFile } from "../support/faults/judge";
import { practiceCurations } from "../support/faults/practice-curations";
import { ARTICLE, CURATION, CURATION_PATH, curationWith, seedsWith } from "../support/seeds";

const lists = seedsWith().files.filter(({ path }) => /^seeds\/\w+\.yaml$/.test(path));
const judged = (curation: string) => checkCuration(rawFile("text.txt", ARTICLE), rawFile("a007.yaml", curation), lists);

describe("checkCuration", () => {
  it("gives the facts under the id of the file, how far the article is read, and what the audit finds", () => {
    const { facts, numbers, findings, issues } = judged(CURATION);
    expect(issues).toEqual([]);
    expect(facts.map(({ article }) => article)).toEqual(["a007", "a007", "a007", "a007"]);
    expect(numbers).toEqual({ all: 6, read: 6, ignored: 0 });
    expect(findings).toEqual([]);
  });

  it("places each problem in the file that it was given", () => {
    const broken = curationWith("stated: 30.5 billion dollars", "stated: 30.5 billion")[CURATION_PATH] ?? "";
    expect(judged(broken).issues).toEqual([
      expect.objectContaining({ file: "a007.yaml", key: ["facts", "2", "stated"] }),
    ]);
  });

  it("says which list is missing", () => {
    const some = lists.filter(({ path }) => path !== "seeds/posts.yaml");
    const { issues } = checkCuration(rawFile("text.txt", ARTICLE), rawFile("a007.yaml", CURATION), some);
    expect(issues).toContainEqual(expect.objectContaining({ file: "seeds/posts.yaml", found: "no such file" }));
  });
});

describe("curations of texts of other hands", () => {
  const asked = practiceCurations().map(askedOf);
  const tallies = injectFaults(
    asked.map(({ accepted }) => accepted),
    (issues) => ofFacts(issues).length > 0,
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

  it("are asked about at most ten times in a hundred if nothing is wrong", () => {
    const questions = asked.flatMap((each) => each.questions);
    const facts = sum(practiceCurations().map(({ curation }) => curation.facts.length));
    const readable = facts - sum(asked.map(({ unreadable }) => unreadable));
    expect(readable).toBeGreaterThan(0.9 * facts);
    expect(questions.length / readable).toBeLessThanOrEqual(0.1);
  });

  it.each(FAULT_KINDS)("are refused with a fault nine times in ten: %s", (kind) => {
    const { all = 0, missed = [] } = tallies.get(kind) ?? {};
    expect(all).toBeGreaterThan(10);
    expect(1 - missed.length / all).toBeGreaterThanOrEqual(FLOORS[kind] ?? 0.99);
  });
});

/** What words alone refuse is refused almost always; these hang on what the second reader reads. */
const FLOORS: Partial<Record<(typeof FAULT_KINDS)[number], number>> = {
  "exports for imports": 0.9,
  "subject for partner": 0.9,
  "another period of the article": 0.9,
  "another partner of it": 0.9,
};
