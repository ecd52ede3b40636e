import { describe, expect, it } from "vitest";
import { formatIssues, sortIssues } from "../../src/ground/issue";
import { build } from "../../src/pipeline/build";
import {
  ARTICLE,
  ARTICLE_PATH,
  articleWith,
  CURATION,
  CURATION_PATH,
  curationWith,
  ENTITIES,
  replaced,
  seedsWith,
  sumsOf,
} from "../support/seeds";

type Changes = Parameters<typeof seedsWith>[0];

function report(changes: Changes): string {
  const result = build(seedsWith(changes));
  return "issues" in result ? formatIssues(result.issues) : "no problem";
}

function bytes(text: string, ...more: number[]): Uint8Array {
  return Buffer.concat([Buffer.from(text), Buffer.from(more)]);
}

const FACT = `  - kind: statement
    subject: ruritania
    predicate: leads
    objects: [borduria]
    wording: Ruritania with Borduria
    quote: Trade of Ruritania with Borduria
    voice: article
`;
const EVENT = CURATION.slice(CURATION.indexOf("  - kind: event"));
const withFact = (fact: string) => curationWith("ignored: []", `${fact}ignored: []`);

/** The fixture with other words of time in its article and its quotes; the figure's period quotes all of them or a part. */
function withTimeWords(words: string, period = words): Changes {
  const put = (text: string) => text.replaceAll("exceeded $40 billion in 2022", `exceeded $40 billion ${words}`);
  const curation = replaced(put(CURATION), "period: in 2022", `period: ${period}`).replace(/ {4}period: \{.*\n/, "");
  return { ...articleWith(put(ARTICLE)), [CURATION_PATH]: curation };
}

describe("build", () => {
  it("finds nothing wrong with the fixture itself", () => {
    expect(report({})).toBe("no problem");
    expect(report(withFact(FACT))).toBe("no problem");
  });

  it.each<[string, Changes]>([
    ["invalid UTF-8", articleWith(bytes(ARTICLE, 0xc3, 0x28))],
    ["a NUL", articleWith(`${ARTICLE}\0`)],
    ["a byte-order mark", articleWith(`\ufeff${ARTICLE}`)],
    ["CRLF", articleWith(replaced(ARTICLE, "Lee.\n", "Lee.\r\n"))],
    ["a bidirectional control", articleWith(replaced(ARTICLE, "said Ann", "said\u202eAnn"))],
    ["a zero-width space", articleWith(replaced(ARTICLE, "said Ann", "said\u200bAnn"))],
    ["a letter that is not in NFC", articleWith(replaced(ARTICLE, "Lee.", "Le\u0301e."))],
    ["a character outside the BMP", articleWith(`${ARTICLE}\u{1f600}`)],
    ["an article changed by one byte", { [ARTICLE_PATH]: replaced(ARTICLE, "30.5", "30.6") }],
    ["a missing article", { [ARTICLE_PATH]: null }],
    ["an article that is not listed", { "seeds/articles/001_more.txt": "More.\n", "seeds/curation/a001.yaml": "x: 1" }],
    [
      "an article without a curation",
      {
        "seeds/articles/001_more.txt": "More.\n",
        "seeds/articles.sha256": sumsOf({ [ARTICLE_PATH]: ARTICLE, "001_more.txt": "More.\n" }),
      },
    ],
    [
      "two articles of one number",
      {
        "seeds/articles/000_more.txt": "More.\n",
        "seeds/articles.sha256": sumsOf({ [ARTICLE_PATH]: ARTICLE, "000_more.txt": "More.\n" }),
      },
    ],
    ["a curation without an article", { "seeds/curation/a009.yaml": CURATION }],
    ["a file name that leads outside", { "seeds/articles.sha256": `${"0".repeat(64)}  ../../etc/passwd\n` }],
    ["a line that is no checksum", { "seeds/articles.sha256": "no sum\n" }],
    ["a file that no step reads", { "seeds/notes.md": "notes" }],
    ["a missing list", { "seeds/entities.yaml": null }],
    ["a key twice", curationWith("  title: Trade news\n", "  title: Trade news\n  title: News\n")],
    ["an alias", curationWith("title: Trade news", "title: *name")],
    ["an unknown tag", curationWith("title: Trade news", "title: !!js/function Trade news")],
    ["a tab as indent", curationWith("  title: Trade news", "\ttitle: Trade news")],
    ["two documents", curationWith("ignored: []", "ignored: []\n---\nfacts: []")],
    ["nesting without end", { [CURATION_PATH]: `${"[".repeat(60)}${"]".repeat(60)}` }],
    ["an unknown key", curationWith("    post: minister", "    posts: minister")],
    ["a missing key", curationWith("    stated: exceeded $40 billion\n", "")],
    ["an unknown kind", curationWith("kind: role", "kind: rôle")],
    ["a missing kind", curationWith("  - kind: role\n    person", "  - person")],
    ["a value that is not in its list", curationWith("voice: indirect", "voice: indirct")],
    ["a text where a list belongs", curationWith("participants: [ann-lee]", "participants: ann-lee")],
    ["an empty list", curationWith("participants: [ann-lee]", "participants: []")],
    ["an address that is none", curationWith("  title:", "  url: nowhere\n  title:")],
    ["an id such as __proto__", { "seeds/entities.yaml": replaced(ENTITIES, "id: ann-lee", "id: __proto__") }],
    ["an id such as constructor", curationWith("participants: [ann-lee]", "participants: [constructor]")],
    ["a list out of order", { "seeds/entities.yaml": `${ENTITIES}- { id: aaa, type: place, name: Aaa }\n` }],
    ["an entity twice", { "seeds/entities.yaml": `${ENTITIES}- { id: ruritania, type: place, name: Ruritania }\n` }],
    [
      "an unknown whole",
      { "seeds/entities.yaml": replaced(ENTITIES, "name: Borduria", "name: Borduria, partOf: ruritani") },
    ],
    [
      "a circle of wholes",
      { "seeds/entities.yaml": replaced(ENTITIES, "name: Borduria", "name: Borduria, partOf: borduria") },
    ],
    [
      "an unknown indicator link",
      {
        "seeds/indicators.yaml":
          "- { id: exports, title: E, unit: currency, type: flow, words: [exports], growthOf: export }\n- { id: turnover, title: T, unit: currency, type: flow, words: [turnover] }\n",
      },
    ],
    ["an unknown post", curationWith("    post: minister", "    post: ministr")],
    ["a post called by its alias", curationWith("    post: minister", "    post: secretary-of-state")],
    ["a role that cuts a word", curationWith("    role: Minister of Trade", "    role: inister of Trade")],
    ["a quote not found", curationWith("quote: Exports were 30.5", "quote: Exports where 30.5")],
    [
      "a quote with another apostrophe",
      curationWith("quote: Ann Lee, Minister of Trade\n", "quote: Ann Lee; Minister of Trade\n"),
    ],
    [
      "a quote like nothing in the article",
      curationWith("quote: Exports were 30.5 billion dollars", "quote: Nobody wrote this"),
    ],
    ["a quote found twice", curationWith("quote: Ann Lee, Minister of Trade\n", "quote: Ann Lee\n")],
    [
      "a prefix that does not stand there",
      curationWith("quote: Ann Lee, Minister of Trade\n", "quote: { exact: Ann Lee, prefix: 'told ' }\n"),
    ],
    [
      "a prefix that nothing needs",
      curationWith(
        "quote: Exports were 30.5 billion dollars",
        "quote: { exact: Exports were 30.5 billion dollars, suffix: . }",
      ),
    ],
    [
      "a quote outside the body",
      withFact(replaced(FACT, "quote: Trade of Ruritania with Borduria", "quote: Copyright")),
    ],
    [
      "a quote cut inside a word",
      curationWith("quote: Exports were 30.5 billion dollars", "quote: Exports were 30.5 billion dollar"),
    ],
    ["a quote cut inside a number", curationWith("quote: Exports were 30.5 billion dollars", "quote: Exports were 30")],
    ["a body that is not there", curationWith("first: Trade of Ruritania,", "first: Trade of Nobody,")],
    [
      "a body that ends before it begins",
      curationWith(
        "{ first: Trade of Ruritania, last: of the Council. }",
        "{ first: Exports were, last: said Ann Lee. }",
      ),
    ],
    ["a title that is not there", curationWith("title: Trade news", "title: Other news")],
    ["a stated that is not in its quote", curationWith("stated: 30.5 billion dollars", "stated: 30.6 billion dollars")],
    ["a stated that is there twice", curationWith("stated: exceeded $40 billion", "stated: o")],
    ["a stated without its qualifier", curationWith("stated: exceeded $40 billion", "stated: $40 billion")],
    ["a stated that is no figure", curationWith("stated: 30.5 billion dollars", "stated: Exports were")],
    ["a time that is not in the calendar", curationWith("edtf: 2023-01-10", "edtf: 2023-02-30")],
    [
      "a time that its words contradict",
      curationWith('edtf: "2022", stated: in 2022, basis: inferred', 'edtf: "2021", stated: in 2022, basis: inferred'),
    ],
    ["time words that are not quoted", curationWith("period: in 2022", "period: during 2022")],
    [
      "an inferred time without a note",
      curationWith(", basis: inferred, note: The year of the sentence before.", ", basis: inferred"),
    ],
    [
      "a time by hand that the words would settle",
      curationWith("period: in 2022", 'period: { edtf: "2022", basis: stated, note: The words say so. }'),
    ],
    ["time words that tell no time", curationWith("period: in 2022", "period: exceeded $40 billion")],
    ["time words with two readings", withTimeWords("on 3/4/2022")],
    ["time words that are a part of a time", withTimeWords("in the first half of 2022", "'2022'")],
    ["time words that have nothing to hang on", withTimeWords("a year earlier")],
    ["a time that the quote tells, left out", curationWith("    period: in 2022\n", "")],
    ["another time than the figure stands with", withTimeWords("in 2022, as in 2021", "in 2021")],
    [
      "a publication that does not follow from its words",
      curationWith(
        "{ edtf: 2023-01-10, basis: external, note: The page header of the paper. }",
        "{ edtf: '[2023-01-10..2023-12-31]', basis: stated, stated: [Copyright 2023], note: The foot of the page. }",
      ),
    ],
    ["words of a time with a wrong key", curationWith("period: in 2022", "period: { words: in 2022, prefx: x }")],
    ["an unknown entity", curationWith("partner: borduria", "partner: bordurea")],
    ["an entity of another type", curationWith("person: ann-lee", "person: borduria")],
    [
      "an entity that the quote does not name",
      curationWith(
        "    context: [Trade of Ruritania with Borduria exceeded $40 billion in 2022]\n",
        "    context: [exceeded $40 billion in 2022]\n",
      ),
    ],
    ["an unknown predicate", withFact(replaced(FACT, "predicate: leads", "predicate: lead"))],
    [
      "a partner that the predicate does not take",
      withFact(replaced(FACT, "    objects", "    partner: borduria\n    objects")),
    ],
    ["a ranking without its wording", withFact(replaced(FACT, "    wording: Ruritania with Borduria\n", ""))],
    ["a wording that is not quoted", withFact(replaced(FACT, "wording: Ruritania", "wording: the Ruritania"))],
    [
      "a speaker for the article's own voice",
      curationWith(
        "quote: Ann Lee, Minister of Trade\n    voice: article",
        "quote: Ann Lee, Minister of Trade\n    voice: article\n    saidBy: ann-lee",
      ),
    ],
    ["reported speech without a speaker", curationWith("    saidBy: ann-lee\n", "")],
    ["an ordinal that is none", curationWith("ordinal: 3rd", "ordinal: 3th")],
    ["a fact twice", withFact(FACT + FACT)],
    ["an uncovered number", curationWith("    ordinal: 3rd\n", "")],
    [
      "an uncovered name",
      { ...curationWith(EVENT, "ignored: [{ words: the 3rd, reason: an event }]"), "seeds/entities.yaml": ENTITIES },
    ],
    [
      "an ignored entry that nothing needs",
      curationWith("ignored: []", "ignored: [{ words: met partners, reason: no number }]"),
    ],
    [
      "an ignored entry that matches nothing",
      curationWith("ignored: []", "ignored: [{ words: 17 goats, reason: idiom }]"),
    ],
    [
      "an entity that nobody names",
      { "seeds/entities.yaml": `${ENTITIES}- { id: zembla, type: place, name: Zembla }\n` },
    ],
    [
      "a withdrawn id that comes back",
      {
        "seeds/aliases.yaml": "renamed: []\nwithdrawn: [{ id: role.ann-lee.minister.a000, reason: r }]\ncomments: []\n",
      },
    ],
    [
      "a comment on a finding that is not there",
      { "seeds/aliases.yaml": "renamed: []\nwithdrawn: []\ncomments: [{ finding: rule.fact, comment: c }]\n" },
    ],
    [
      "an alias to nowhere",
      { "seeds/aliases.yaml": "renamed: [{ from: role.old.a000, to: role.new.a000 }]\nwithdrawn: []\ncomments: []\n" },
    ],
  ])("explains %s", (_, changes) => {
    expect(report(changes)).toMatchSnapshot();
  });

  it("collects the problems of all files in one run", () => {
    const text = report({
      ...curationWith("    post: minister", "    posts: minister"),
      "seeds/entities.yaml": replaced(ENTITIES, "name: Borduria", "name: Borduria, partOf: borduria"),
      "seeds/notes.md": "notes",
    });
    expect(text.match(/^seeds\/\S+/gm)).toEqual([
      "seeds/curation/a000.yaml:25:5",
      "seeds/curation/a000.yaml:27:5",
      "seeds/entities.yaml:2:56",
      "seeds/notes.md",
    ]);
  });

  it("tells the problems of all steps in one run", () => {
    const changed = [
      ["    person: ann-lee", "    person: ann-le"],
      ["    voice: article\n  - kind: role", "    voice: artcle\n  - kind: role"],
    ].reduce((text, [piece = "", replacement = ""]) => replaced(text, piece, replacement), CURATION);
    const article = replaced(ARTICLE, "dollars. Ann", "dollars. Nothing came in 2021. Ann");
    const entities = replaced(ENTITIES, "type: place, name: Borduria", "type: plase, name: Borduria");
    expect(
      placesOf({
        ...articleWith(article),
        [CURATION_PATH]: changed,
        "seeds/entities.yaml": entities,
        "seeds/notes.md": "",
      }),
    ).toEqual([
      "seeds/articles/000_news.txt: “2021”",
      'seeds/curation/a000.yaml: "artcle"',
      'seeds/curation/a000.yaml: the unknown entity "ann-le"',
      'seeds/entities.yaml: "plase"',
      "seeds/notes.md: a file that no step reads",
    ]);
  });

  it("audits what it can read in the run that finds a number without a fact", () => {
    const aliases = "renamed: []\nwithdrawn: []\ncomments: [{ finding: no-finding.x, comment: None. }]\n";
    const curation = replaced(CURATION, "    ordinal: 3rd\n", "");
    expect(placesOf({ [CURATION_PATH]: curation, "seeds/aliases.yaml": aliases })).toEqual([
      "seeds/aliases.yaml: a comment on “no-finding.x”, which the audit does not find",
      "seeds/articles/000_news.txt: “3rd”",
    ]);
  });
});

/** Where each problem stands, and what is found there. */
function placesOf(changes: Changes): string[] {
  const result = build(seedsWith(changes));
  return "issues" in result ? sortIssues(result.issues).map(({ file, found }) => `${file}: ${found}`) : [];
}
