import { describe, expect, it } from "vitest";
import { build } from "../../../src/pipeline/build";
import { ARTICLE, articleWith, CURATION, CURATION_PATH, replaced, seedsWith } from "../../support/seeds";

/** What is found wrong if Ann Lee did something else with her partners, and the entry of that meeting is another. */
function found(verb: string, entry: (event: string) => string = (event) => event): string[] {
  const curation = CURATION.replaceAll("met partners", `${verb} partners`);
  const at = curation.indexOf("  - kind: event");
  const built = build(
    seedsWith({
      ...articleWith(replaced(ARTICLE, "met partners", `${verb} partners`)),
      [CURATION_PATH]: curation.slice(0, at) + entry(curation.slice(at)),
    }),
  );
  return "issues" in built ? built.issues.map((issue) => issue.found) : [];
}

const withLine = (line: string) => (event: string) => event.replace("    voice:", `    ${line}\n    voice:`);

describe("checkStatuses", () => {
  it.each(["will meet", "is expected to meet", "plans to meet", "was going to meet"])(
    "asks for a status beside “%s”",
    (verb) => {
      expect(found(verb)).toEqual([expect.stringMatching(/^no status for .*, which says “/)]);
      expect(found(verb, withLine("status: planned"))).toEqual([]);
    },
  );

  it("asks for none beside a report", () => {
    expect(found("met")).toEqual([]);
  });

  it("takes words that somebody settled", () => {
    expect(found("will meet", withLine("settled: [{ field: status, words: will, reason: A name. }]"))).toEqual([]);
  });

  it("asks for a status if the time begins after the article was published", () => {
    const later = withLine('period: { edtf: "2023-02", basis: inferred, note: The month after. }');
    expect(found("met", later)).toEqual([
      "no status, though its time begins on 2023-02-01, after the article was published",
    ]);
  });
});
