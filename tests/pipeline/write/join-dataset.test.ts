import { describe, expect, it } from "vitest";
import { curate } from "../../../src/pipeline/curate/curate";
import { gather } from "../../../src/pipeline/seeds/gather";
import { joinDataset } from "../../../src/pipeline/write/join-dataset";
import { ARTICLE, CURATION, CURATION_PATH, curationWith, replaced, seedsWith, sumsOf } from "../../support/seeds";

const joined = (changes: Parameters<typeof seedsWith>[0] = {}) =>
  joinDataset(curate(gather(seedsWith(changes)).seeds).curated);

describe("joinDataset", () => {
  it("puts every fact into the list of its kind, by id, whatever its place in the curation", () => {
    const { data, issues } = joined();
    expect(issues).toEqual([]);
    expect(data.observations.map(({ id }) => id)).toEqual([
      "exports.ruritania-borduria.2022.a000",
      "turnover.ruritania-borduria.2022.a000",
    ]);
    expect([data.roles, data.events, data.statements].map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(data.entities.map(({ id }) => id)).toEqual(["ann-lee", "borduria", "council-3", "ruritania"]);
  });

  it("says on which day the latest article can have been published", () => {
    const files = { "000_news.txt": ARTICLE, "001_more.txt": ARTICLE };
    const later = replaced(CURATION, "edtf: 2023-01-10", "edtf: 2023-04-01");
    const two = {
      "seeds/articles/001_more.txt": ARTICLE,
      "seeds/articles.sha256": sumsOf(files),
      "seeds/curation/a001.yaml": later,
    };
    expect(joined().data.latestArticle).toBe("2023-01-10");
    expect(joined(two).data.latestArticle).toBe("2023-04-01");
  });

  it("has the same hash for the same content, in whatever order it is written, and another for other content", () => {
    const [, role = ""] = /(  - kind: role\n[^]*?)  - kind: event/.exec(CURATION) ?? [];
    const moved = replaced(replaced(CURATION, role, ""), "ignored: []", `${role}ignored: []`);
    expect(joined({ [CURATION_PATH]: moved }).data.hash).toBe(joined().data.hash);
    expect(joined(curationWith("role: Minister of Trade", "role: Minister")).data.hash).not.toBe(joined().data.hash);
  });
});
