import { describe, expect, it } from "vitest";
import { isSure } from "../../src/draft/draft";
import { draftArticle } from "../../src/draft/draft-article";
import { printDraft } from "../../src/draft/write/print-draft";
import { curate } from "../../src/pipeline/curate/curate";
import { draftOf, fieldsOf, LISTS, problemsOf } from "../support/draft-fixture";
import { realSeeds } from "../support/real";

const NEWS = `Norway and Vietnam Agree on Trade

OSLO – Deputy Trade Minister Ingrid Solheim met Tran Duc, President of the Chamber of Trade, in Hanoi on March 1, 2024.

Exports of Norway to Vietnam reached $512 million in 2023, up 12 percent, the paper wrote. Some 14 ships called at the port in May.

The Fjord Forum will be held in Oslo in June 2024. Exports amounted to $40 million, and nobody said when or to whom it was.
`;

const PARTICIPANTS =
  '- { id: participants, title: Participants, unit: "1", type: count, words: [participants], countsObjectsOf: x }\n';

describe("draftArticle", () => {
  it("gives the figures that their words settle, and asks for the rest", () => {
    const [exports, growth, open] = fieldsOf(draftOf(NEWS), "observation");
    expect(exports).toMatchObject({ indicator: "exports", subject: "no", partner: "vn", period: "in 2023" });
    expect(growth).toMatchObject({ indicator: "exports-growth", stated: "12 percent" });
    expect(open).toMatchObject({ indicator: "exports", stated: "$40 million", period: "?" });
  });

  it("gives people with the title beside their name, and events with place and date", () => {
    const draft = draftOf(NEWS);
    expect(fieldsOf(draft, "role")).toMatchObject([
      { person: "ingrid-solheim", post: "deputy-trade-minister", role: "Deputy Trade Minister", organisation: "?" },
      { person: "tran-duc", post: "president", role: "President", organisation: "trade-chamber" },
    ]);
    expect(fieldsOf(draft, "event")).toMatchObject([
      { form: "meeting", participants: ["ingrid-solheim", "tran-duc"], place: "hanoi", period: "on March 1, 2024" },
      { event: "fjord-forum", form: "forum", status: "planned", place: "oslo", period: "in June 2024" },
    ]);
  });

  it("takes for an event what is called so, if people are counted at it", () => {
    const lists = { ...LISTS, indicators: { path: "seeds/indicators.yaml", text: PARTICIPANTS } };
    const draft = draftOf(
      "The Salt Summit in Oslo in 2023 brought together some 400 participants from the whole world.",
      { lists },
    );
    expect(draft.entities).toContainEqual({ id: "salt-summit", type: "event", name: "Salt Summit" });
    expect(fieldsOf(draft, "observation")).toMatchObject([{ subject: "salt-summit" }]);
  });

  it("lists what is left over, what is new, and the sentences that nothing quotes", () => {
    const draft = draftOf(`${NEWS}\nNobody knows what comes next, and nobody asked the people about it.\n`);
    expect(draft.leftovers.map(({ start, end }) => draft.text.slice(start, end))).toEqual(["Some 14", "in May"]);
    expect(draft.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["tran-duc", "solheim-duc-meeting-a007"]),
    );
    expect(draft.untouched.map(({ start, end }) => draft.text.slice(start, end))).toContain(
      "Nobody knows what comes next, and nobody asked the people about it.",
    );
  });

  it("drafts nothing that stands in its own draft, whose questions are open and whose new entities nobody has listed", () => {
    const draft = draftOf(NEWS);
    const article = { id: "a007", file: "007_news.txt", path: draft.path, text: NEWS, sha256: "" };
    const curation = { path: "a007.yaml", text: printDraft(draft) };
    const [curated] = curate({ articles: [{ ...article, curation }], lists: LISTS }).curated.articles;
    expect(draft.entries.filter((entry) => !isSure(entry)).length).toBeGreaterThan(1);
    expect(draftOf(NEWS, { ...(curated && { curated }) })).toMatchObject({
      entries: [],
      leftovers: [],
      untouched: draft.untouched,
    });
  });

  it("passes the build but for its questions", () => {
    expect(problemsOf(draftOf(NEWS)).filter((problem) => !problem.includes('"?"'))).toEqual([]);
  });

  it("passes the build but for its questions on the articles of this repository, drafted as if nobody had curated them", () => {
    const { articles, lists } = realSeeds();
    for (const article of articles) {
      const draft = draftArticle({ article, lists, known: [], published: "2024-10-02", home: "kz" });
      expect(problemsOf(draft, lists).filter((problem) => !/"\?"|“\?”/.test(problem))).toEqual([]);
      expect(draft.entries.filter(isSure).length).toBeGreaterThan(0);
    }
  });

  it("gives an empty draft for an empty text", () => {
    expect(draftOf("")).toMatchObject({ entries: [], leftovers: [], entities: [], untouched: [] });
  });

  it("is silent about an indicator that the list does not have", () => {
    const lists = {
      ...LISTS,
      indicators: { path: "seeds/indicators.yaml", text: LISTS.indicators?.text.split("\n")[0] ?? "" },
    };
    const [, growth] = fieldsOf(draftOf(NEWS, { lists }), "observation");
    expect(growth).toMatchObject({ indicator: "?", stated: "12 percent" });
  });
});
