import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare";
import { dataset } from "../../src/dataset/dataset";
import type { Dataset } from "../../src/model/dataset";
import { draftChangeset } from "../../src/release/draft-changeset";
import { compareVocabularies, vocabulary } from "../../src/release/vocabulary";

const [first, ...others] = dataset.observations;

/** The dataset as it would be if the first figure had been another. */
function corrected(): Dataset {
  const observations = [{ ...first!, quantity: { ...first!.quantity, value: 28 } }, ...others];
  return {
    ...dataset,
    observations,
    facts: [...observations, ...dataset.roles, ...dataset.events, ...dataset.statements],
  };
}

describe("draftChangeset", () => {
  it("names each corrected value, old and new, with its quote and a place for the reason", () => {
    expect(draftChangeset("kz-eu-facts", "minor", compare(corrected(), dataset), [])).toBe(
      `---\n"kz-eu-facts": minor\n---\n\nThe data: say here in a sentence what changed, and why.\n\nCorrected:\n\n- ${first!.id}: quantity value 28 → ${first!.quantity.value} (“${first!.quote.exact}”). Reason: \n\n`,
    );
  });

  it("names what came and went", () => {
    const fewer = {
      ...dataset,
      roles: dataset.roles.slice(1),
      facts: dataset.facts.filter(({ id }) => id !== dataset.roles[0]!.id),
    };
    expect(draftChangeset("p", "minor", compare(fewer, dataset), [])).toContain(
      `Added:\n\n- ${dataset.roles[0]!.id}\n`,
    );
  });
});

describe("compareVocabularies", () => {
  it("finds nothing between a list and itself", () => {
    expect(compareVocabularies(vocabulary, vocabulary)).toEqual([]);
  });

  it("calls a value that is gone major, and a new one minor", () => {
    expect(compareVocabularies({ hedge: ["over", "under"] }, { hedge: ["over", "near"] })).toEqual([
      { value: "hedge under", step: "major", reason: "a value removed from or redefined in a fixed list" },
      { value: "hedge near", step: "minor", reason: "a value added to a fixed list" },
    ]);
  });
});
