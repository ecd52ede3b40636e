import { describe, expect, it } from "vitest";
import { cover } from "../../../src/pipeline/check/coverage";
import { curate } from "../../../src/pipeline/curate/curate";
import { gather } from "../../../src/pipeline/seeds/gather";
import {
  ARTICLE,
  articleWith,
  CURATION,
  CURATION_PATH,
  curationWith,
  ENTITIES,
  replaced,
  seedsWith,
} from "../../support/seeds";

function covered(changes: Parameters<typeof seedsWith>[0] = {}, complete = true) {
  const { coverage, issues } = cover(curate(gather(seedsWith(changes)).seeds).curated, complete);
  return { coverage, told: issues.map(({ file, line, found }) => `${file}:${line}: ${found}`) };
}

const WITHOUT_ORDINAL = curationWith("    ordinal: 3rd\n", "");

describe("cover", () => {
  it("counts numbers and names of the bodies, not those beside them", () => {
    const { coverage, told } = covered();
    expect(told).toEqual([]);
    expect(coverage.numbers).toEqual({ all: 6, read: 6, ignored: 0 });
    expect(coverage.articles).toEqual({ a000: coverage.numbers });
    expect(coverage.names).toBe(3);
  });

  it("tells a number that no fact reads, where it stands", () => {
    expect(covered(WITHOUT_ORDINAL).told).toEqual(["seeds/articles/000_news.txt:4: “3rd”"]);
  });

  it("takes a number that is left out with a reason, and tells of a reason that nothing needs", () => {
    const ignored = {
      [CURATION_PATH]: replaced(
        WITHOUT_ORDINAL[CURATION_PATH] ?? "",
        "ignored: []",
        "ignored: [{ words: 3rd, reason: r }]",
      ),
    };
    expect(covered(ignored)).toMatchObject({ told: [], coverage: { numbers: { all: 6, read: 5, ignored: 1 } } });
    expect(covered(curationWith("ignored: []", "ignored: [{ words: met partners, reason: r }]")).told).toEqual([
      expect.stringMatching(/a000\.yaml:\d+: an ignored entry that nothing needs$/),
    ]);
  });

  it("tells a name of somebody whom no fact of the article names", () => {
    const named = replaced(ARTICLE, "met partners", "met Bob Ray");
    const curation = replaced(CURATION, "met partners", "met Bob Ray");
    const bob = `- { id: bob-ray, type: person, name: Bob Ray }\n`;
    const entities = replaced(ENTITIES, "- { id: borduria", `${bob}- { id: borduria`);
    const changes = { ...articleWith(named), [CURATION_PATH]: curation, "seeds/entities.yaml": entities };
    expect(covered(changes).told).toEqual([
      "seeds/articles/000_news.txt:4: “Bob Ray” (bob-ray)",
      'seeds/entities.yaml:2: "bob-ray", which no fact names',
    ]);
  });

  it("does not ask for what a fact with a problem would have read", () => {
    expect(covered(curationWith("stated: 30.5 billion dollars", "stated: 30.6 billion dollars"), false).told).toEqual(
      [],
    );
  });

  it("tells of entities that nobody names only if the seeds are complete; a whole is named by its part", () => {
    const zembla = "- { id: zembla, type: place, name: Zembla }\n";
    expect(covered({ "seeds/entities.yaml": ENTITIES + zembla }).told).toEqual([
      'seeds/entities.yaml:5: "zembla", which no fact names',
    ]);
    expect(covered({ "seeds/entities.yaml": ENTITIES + zembla }, false).told).toEqual([]);
    const whole = replaced(ENTITIES, "name: Borduria", "name: Borduria, partOf: zembla");
    expect(covered({ "seeds/entities.yaml": whole + zembla }).told).toEqual([]);
  });
});
