import { describe, expect, it } from "vitest";
import { checkWords, curateBase } from "../../../src/pipeline/curate/curate-base";
import type { CuratedFact, CuratedOf } from "../../../src/schema/curation";
import { followReading } from "../../support/fact-reading";

const TEXT = "Trade of Ruritania grew in 2022, said Ann Lee. Ruritania leads Borduria, the main market.";
const ENTRY: CuratedOf<"statement"> = {
  kind: "statement",
  subject: "ruritania",
  predicate: "leads",
  objects: ["borduria"],
  quote: "Ruritania leads Borduria, the main market",
  voice: "article",
};

function curated(entry: CuratedFact, text = TEXT) {
  const { reading, told, read } = followReading(text);
  const base = curateBase(entry, ["facts", 0], reading);
  if (base !== undefined) checkWords(entry, base, ["facts", 0], reading);
  return { base, told, read };
}

describe("curateBase", () => {
  it("finds quote and context in the article, the context in the order of the text", () => {
    const { base, told } = curated({
      ...ENTRY,
      period: "in 2022",
      context: ["Ann Lee", "Trade of Ruritania grew in 2022"],
    });
    expect(told).toEqual([]);
    expect(base?.quote).toEqual({ exact: ENTRY.quote, start: 47, end: 88 });
    expect(base?.context?.map(({ start }) => start)).toEqual([0, 38]);
    expect(base).toMatchObject({ article: "a000", voice: "article", period: { edtf: "2022" } });
  });

  it("gives nothing if words do not stand there, and says which", () => {
    const { base, told } = curated({ ...ENTRY, context: ["Ann Lee", "Bob Ray"] });
    expect(base).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/^facts\.0\.context\.1: “Bob Ray”/)]);
  });

  it("wants a speaker just for the words of others, and one whom the article names", () => {
    expect(curated({ ...ENTRY, voice: "indirect", saidBy: "ann-lee" }).told).toEqual([]);
    expect(curated({ ...ENTRY, saidBy: "ann-lee" }).told).toEqual([
      "facts.0.saidBy: a speaker for the publisher's own voice",
    ]);
    expect(curated({ ...ENTRY, voice: "direct" }).told).toEqual(["facts.0: the voice direct without a speaker"]);
    expect(curated({ ...ENTRY, voice: "direct", saidBy: "ann-lee" }, TEXT.replace("Ann Lee", "someone")).told).toEqual([
      'facts.0.saidBy: the speaker "ann-lee", whom the article does not name',
    ]);
  });

  it("keeps status, speaker and note only if there are any", () => {
    expect(curated({ ...ENTRY, status: "planned", note: "Why." }).base).toMatchObject({
      status: "planned",
      note: "Why.",
    });
    expect(Object.keys(curated(ENTRY).base ?? {})).toEqual(["period", "article", "quote", "voice"]);
  });
});

describe("checkWords", () => {
  it("takes whole words of quote or context, and marks those of a ranking as read", () => {
    expect(curated({ ...ENTRY, wording: "the main market" })).toMatchObject({ told: [], read: ["the main market"] });
  });

  it("tells words that are cut or stand elsewhere", () => {
    expect(curated({ ...ENTRY, wording: "main mark" }).told).toEqual(["facts.0.wording: “main mark”"]);
    const role = {
      kind: "role",
      person: "ann-lee",
      post: "minister",
      organisation: "ruritania",
      voice: "article",
    } as const;
    expect(curated({ ...role, role: "Minister", quote: "said Ann Lee" }).told).toEqual(["facts.0.role: “Minister”"]);
  });
});
