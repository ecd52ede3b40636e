import { describe, expect, it } from "vitest";
import { checkGrounds, checkKnown } from "../../../src/pipeline/curate/check-grounds";
import type { CuratedFact, CuratedOf } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";
import { quote } from "../../support/people-fixture";

const base: Pick<CuratedFact, "quote" | "voice"> = { quote: "x", voice: "article" };
const ROLE: CuratedOf<"role"> = {
  kind: "role",
  person: "ann-lee",
  post: "minister",
  role: "M",
  organisation: "ruritania",
  ...base,
};
const STATEMENT: Omit<CuratedOf<"statement">, "predicate"> = {
  kind: "statement",
  subject: "ruritania",
  objects: ["borduria"],
  ...base,
};

describe("checkKnown", () => {
  const known = (entry: CuratedFact): unknown[] => {
    const { reading, told } = followReading("x");
    return [checkKnown(entry, ["facts", 0], reading), ...told];
  };

  it("takes ids of the lists that fit their place", () => {
    expect(known(ROLE)).toEqual([true]);
    expect(known({ ...STATEMENT, predicate: "works-on", partner: "borduria" })).toEqual([true]);
  });

  it("refuses an id that is in no list, wherever it stands", () => {
    const event: CuratedOf<"event"> = {
      kind: "event",
      event: "council-3",
      form: "council",
      participants: ["ann-lee", "ann-leo"],
      ...base,
    };
    expect(known(event)).toEqual([false, 'facts.0.participants.1: the unknown entity "ann-leo"']);
    expect(known({ ...STATEMENT, predicate: "lead" })).toEqual([
      false,
      'facts.0.predicate: the unknown predicate "lead"',
    ]);
  });

  it("tells an entity of another type, but goes on reading", () => {
    expect(known({ ...ROLE, person: "borduria" })).toEqual([true, 'facts.0.person: "borduria" (place)']);
  });

  it("tells the id of a post that is called by its alias", () => {
    const fixes: string[] = [];
    const { reading } = followReading("x");
    const listening = { ...reading, report: (_: unknown, { fix }: { fix: string }) => void fixes.push(fix) };
    expect(checkKnown({ ...ROLE, post: "secretary-of-state" }, [], listening)).toBe(false);
    expect(fixes).toEqual(['did you mean "minister"?']);
  });

  it("asks for a partner or a wording just where the predicate needs it", () => {
    expect(known({ ...STATEMENT, predicate: "works-on" })).toEqual([true, 'facts.0: "works-on" without a partner']);
    expect(known({ ...STATEMENT, predicate: "leads", partner: "borduria", wording: "the leader" })).toEqual([
      true,
      'facts.0: "leads" with a partner',
    ]);
    expect(known({ ...STATEMENT, predicate: "leads" })).toEqual([
      true,
      'facts.0: the ranking "leads" without its wording',
    ]);
  });
});

describe("checkGrounds", () => {
  const grounds = (entry: CuratedFact, ...words: string[]): readonly string[] => {
    const { reading, told } = followReading("x");
    checkGrounds(
      entry,
      words.map((text) => quote(text)),
      ["facts", 0],
      reading,
    );
    return told;
  };

  it("wants every entity named in quote or context, but not the side that an article speaks for", () => {
    const figure: CuratedOf<"observation"> = {
      kind: "observation",
      indicator: "exports",
      subject: "ruritania",
      partner: "borduria",
      stated: "5",
      ...base,
    };
    expect(grounds(figure, "5 to", "Borduria")).toEqual([]);
    expect(grounds(figure, "5 to Ruritania")).toEqual([
      'facts.0.partner: "borduria", which neither quote nor context names',
    ]);
  });

  it("takes a note for what stands for the name", () => {
    expect(grounds(ROLE, "she")).toHaveLength(1);
    expect(grounds({ ...ROLE, note: "She is Ann Lee." }, "she")).toEqual([]);
  });
});
