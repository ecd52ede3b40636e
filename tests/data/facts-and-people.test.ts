import { describe, expect, it } from "vitest";
import { homepage } from "../../package.json";
import { dataset as everyArticle } from "../../src/dataset/dataset";
import type { AnyFact } from "../../src/index";
import { agreementAreas } from "../../src/query/agreement-areas";
import { cite } from "../../src/query/cite";
import { evidenceOf } from "../../src/query/evidence-of";
import { factById } from "../../src/query/fact-by-id";
import { factsDuring } from "../../src/query/facts-during";
import { factsInArticle } from "../../src/query/facts-in-article";
import { findEntities } from "../../src/query/find-entities";
import { knownOn } from "../../src/query/known-on";
import { meetings } from "../../src/query/meetings";
import { officeHolders } from "../../src/query/office-holders";
import { officials } from "../../src/query/officials";
import { rolesOn } from "../../src/query/roles-on";
import { sourceOf } from "../../src/query/source-of";
import { upcoming } from "../../src/query/upcoming";
import { describeFact } from "../../src/wording/describe-fact";
import { fiveArticles as dataset } from "../support/five-articles";
import { readCitation } from "../support/read-citation";

const BRUSSELS_2025 = [
  "vassilenko-meetings-a003",
  "devigne-loonela-meetings-a003",
  "ustubs-shestakova-meetings-a003",
  "skoog-meeting-a003",
  "princi-meeting-a003",
];
const ANNOUNCED_2025 = ["eu-central-asia-ministerial-meeting", "eu-central-asia-summit", "astana-international-forum"];

describe("meetings", () => {
  it("puts every gathering of the dataset in the order of time", () => {
    expect(meetings(dataset).map(({ id }) => id)).toEqual([
      "vassilenko-meeting-a002",
      "eu-kazakhstan-cooperation-council-19",
      "michel-visit-a001",
      "borrell-visit-a001",
      "von-der-leyen-visit-a001",
      "kz-eu-consultations-a000",
      "vassilenko-briefing-a001",
      "bec-38",
      ...ANNOUNCED_2025,
      "vassilenko-meeting-a004",
      "guiaugue-meeting-a004",
      "labenda-meeting-a004",
      ...BRUSSELS_2025,
    ]);
  });

  it("finds each milestone by its form, and each passage in one event", () => {
    const forms = ["announcement", "founding", "entry-into-force", "anniversary"] as const;
    const milestones = forms.map((form) => meetings(dataset, { form }));
    expect(milestones.map((found) => found.map(({ id }) => id))).toEqual([
      ["tokayev-announcement-a002"],
      ["bec-founding-a000"],
      ["epca-entry-into-force-a001"],
      ["kz-eu-anniversary-a001"],
    ]);
    const passages = [...meetings(dataset), ...milestones.flat()].flatMap((meeting) => meeting.passages);
    expect(passages.map(({ id }) => id).sort()).toEqual(dataset.events.map(({ id }) => id).sort());
  });

  it("finds the meetings in Brussels, whose place only one passage names", () => {
    const events = meetings(dataset, { place: "eu" }).map(({ id }) => id);
    expect(events).toEqual(["bec-38", ...BRUSSELS_2025]);
    expect(meetings(dataset, { place: "brussels" }).map(({ id }) => id)).toEqual(events);
  });

  it("finds who met between Kazakhstan and Poland", () => {
    const events = meetings(dataset, { between: ["kz", "pl"] }).map(({ id }) => id);
    expect(events).toEqual(["vassilenko-meeting-a004", "labenda-meeting-a004"]);
  });

  it("knows the day of the Berlin Eurasian Club and only the month of a visit", () => {
    expect(meetings(dataset, { on: "2023-10-19", topic: "epca" })).toMatchObject([
      { id: "bec-38", certainty: "definitely", ordinal: 38, places: [{ id: "brussels", name: "Brussels" }] },
    ]);
    expect(meetings(dataset, { on: "2022-10-15", form: "visit" })).toMatchObject([
      { id: "michel-visit-a001", certainty: "possibly" },
    ]);
  });
});

describe("meetings, asked for what no article says", () => {
  it("gives nothing for a day long before any of them", () => {
    expect(meetings(dataset, { on: "1990-01-01" })).toEqual([]);
  });

  it("takes Kazakhstan and the region that it is part of for one side", () => {
    expect(meetings(dataset, { between: ["kz", "central-asia"] })).toEqual([]);
  });

  it("finds those in which members of the European Parliament took part", () => {
    const found = meetings(dataset, { participant: "european-parliament" }).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(["vassilenko-meeting-a002", "princi-meeting-a003"]));
  });
});

describe("upcoming", () => {
  it("gives what articles announced", () => {
    const ahead = (day: string) => upcoming(dataset, day).map(({ id, certainty }) => `${id} ${certainty}`);
    expect(ahead("2025-01-01")).toEqual(ANNOUNCED_2025.map((event) => `${event} definitely`));
    expect(ahead("2025-03-01")).toEqual(ANNOUNCED_2025.map((event) => `${event} possibly`));
    expect(ahead("2025-07-01")).toEqual([]);
    expect(upcoming(knownOn(dataset, "2022-06-30"), "2022-06-01").map(({ id }) => id)).toEqual([
      "eu-kazakhstan-cooperation-council-19",
    ]);
  });
});

describe("officials", () => {
  it("holds every role once, and every wording of it", () => {
    const roles = officials(dataset).flatMap(({ posts }) => posts.flatMap((post) => post.roles));
    expect(roles.map(({ id }) => id).sort()).toEqual(dataset.roles.map(({ id }) => id).sort());
    const [labenda] = officials(dataset, { person: "michal-labenda" });
    expect(labenda?.posts.map(({ roles }) => roles.map(({ role }) => role))).toEqual([
      ["newly appointed heads of diplomatic missions", "Chargé d’Affaires of Poland in Kazakhstan"],
    ]);
  });

  it("are the deputy minister through all five articles", () => {
    const [vassilenko] = officials(dataset, { person: "roman-vassilenko" });
    expect(vassilenko?.posts).toHaveLength(1);
    expect(vassilenko?.posts[0].roles.map(({ article }) => article)).toEqual(["a002", "a001", "a000", "a004", "a003"]);
  });
});

describe("rolesOn", () => {
  it("changes the post of Olof Skoog on the day that the article states", () => {
    const posts = (day: string) => rolesOn(dataset, "olof-skoog", day).map(({ post, certainty }) => [post, certainty]);
    expect(posts("2025-02-28")).toEqual([["special-representative-for-human-rights", "as-of-article"]]);
    expect(posts("2025-03-01")).toEqual([
      ["deputy-secretary-general", "announced"],
      ["special-representative-for-human-rights", "unknown"],
    ]);
  });
});

describe("officeHolders", () => {
  it("finds the ambassador of France as of a004, by the article's own word", () => {
    const found = officeHolders(dataset, { role: "ambassador", on: "2024-09-15" });
    expect(found.map(({ person, certainty }) => [person.id, certainty])).toEqual([
      ["sylvain-guiaugue", "as-of-article"],
    ]);
  });

  it("takes the envoys of France and Poland for people of the EU only if its members are asked for", () => {
    const people = (members: boolean) => officials(dataset, { organisation: "eu", members }).map(({ id }) => id);
    const envoys = ["michal-labenda", "sylvain-guiaugue"];
    expect(people(false).filter((id) => envoys.includes(id))).toEqual([]);
    expect(people(true).filter((id) => envoys.includes(id))).toEqual(envoys);
  });

  it("names those at the EEAS on a day", () => {
    const holders = officeHolders(dataset, { organisation: "eeas", on: "2025-03-01" });
    expect(holders.map(({ person, certainty }) => [person.id, certainty])).toEqual([
      ["olof-skoog", "announced"],
      ["luc-devigne", "unknown"],
    ]);
  });
});

describe("agreementAreas", () => {
  it("counts 29 areas of the EPCA, names thirteen, and leaves 15 to 18 unnamed", () => {
    const areas = agreementAreas(dataset, "epca");
    expect(areas?.counted.map(({ value, facts }) => [value, facts.map(({ article }) => article)])).toEqual([
      [29, ["a000", "a001", "a002", "a003"]],
    ]);
    expect(areas?.named).toHaveLength(13);
    expect(areas?.namedCount).toEqual({ atLeast: 11, atMost: 14 });
    expect(areas?.unnamedCount).toEqual({ atLeast: 29 - 14, atMost: 29 - 11 });
    expect(areas?.joined.map(({ words }) => words)).toEqual([
      "education and research",
      "civil society and human rights",
      "including international and regional security",
    ]);
  });
});

describe("findEntities", () => {
  it.each([
    ["vasilenko", "roman-vassilenko"],
    ["Василенко", "roman-vassilenko"],
    ["Simkic", "aleska-simkic"],
    ["labenda", "michal-labenda"],
    ["Guiauge", "sylvain-guiaugue"],
    ["Ustups", "peteris-ustubs"],
    ["Токаев", "kassym-jomart-tokayev"],
    ["EEAS", "eeas"],
    ["External Action Service", "eeas"],
    ["Казахстан", "kz"],
    ["EU", "eu"],
    ["brusels", "brussels"],
  ])("finds %s", (text, id) => {
    expect(findEntities(dataset, text)[0]?.entity.id).toBe(id);
  });

  it("finds every entity by its name and by its id as one of the whole names", () => {
    for (const { id, name } of dataset.entities)
      for (const text of [id, name])
        expect(
          findEntities(dataset, text)
            .filter(({ match }) => match === "exact")
            .map(({ entity }) => entity.id),
        ).toContain(id);
  });
});

describe("knownOn", () => {
  it("grows article by article", () => {
    const articles = (day: string) => knownOn(dataset, day).articles.map(({ id }) => id);
    expect(articles("2022-06-19")).toEqual([]);
    expect(articles("2022-06-20")).toEqual(["a002"]);
    expect(articles("2023-03-31")).toEqual(["a001", "a002"]);
    expect(articles("2023-12-31")).toEqual(["a000", "a001", "a002"]);
    expect(articles("2025-02-27")).toEqual(["a000", "a001", "a002"]);
  });

  it("is the whole dataset on the day by which the latest article was published", () => {
    const { findings: _, ...whole } = everyArticle;
    expect(knownOn(everyArticle, everyArticle.latestArticle)).toEqual(whole);
  });
});

describe("facts", () => {
  it("are found by id, by article and by date, each with its source", () => {
    for (const fact of dataset.facts) {
      expect(factById(dataset, fact.id)).toBe(fact);
      expect(sourceOf(dataset, fact)?.article.id).toBe(fact.article);
    }
    const byArticle = dataset.articles.flatMap(({ id }) => factsInArticle(dataset, id));
    expect(byArticle).toHaveLength(dataset.facts.length);
    expect(factsDuring(dataset, {})).toHaveLength(dataset.facts.length);
  });
});

const oneLine = (text: unknown): string => String(text).replace(/\s+/g, " ");
const evidenceIn = (fact: AnyFact): string[] => evidenceOf(dataset, fact).map(({ exact }) => oneLine(exact));

describe("cite", () => {
  it("says in every style what every fact is about, its evidence, publisher, version, id and address", () => {
    const publishers = { a000: "The Astana Times", a001: "The Astana Times", a002: "Silk Way TV" };
    const publisherOf: Record<string, string> = { ...publishers, a003: "Kazakhstan Today", a004: "DKnews.kz" };
    for (const fact of dataset.facts) {
      const [publisher, source] = [
        publisherOf[fact.article],
        `kz-eu-facts ${dataset.version}, ${fact.id}, ${homepage}v${dataset.version}/#${fact.id}`,
      ];
      for (const style of ["apa", "text"] as const) {
        const [text] = cite(dataset, fact.id, { style });
        for (const part of [publisher, describeFact(dataset, fact), ...evidenceIn(fact), source])
          expect(oneLine(text)).toContain(part);
      }
      const [item] = cite(dataset, fact.id, { style: "csl-json" });
      expect(item).toMatchObject({ id: fact.id, "container-title": publisher });
      for (const part of [...evidenceIn(fact), `” (${source})`]) expect(oneLine(item?.note)).toContain(part);
    }
  });

  it("is read by citation.js as it is written, for every fact", () => {
    const ids = dataset.facts.map(({ id }) => id);
    const items = cite(dataset, ids, { style: "csl-json" });
    expect(readCitation(items).data).toMatchObject(items.map((item) => ({ ...item })));
    const read = readCitation(cite(dataset, ids, { style: "bibtex" }).join("\n")).data;
    expect(read.map(({ id }) => id)).toEqual(ids);
    for (const [index, fact] of dataset.facts.entries())
      for (const part of evidenceIn(fact)) expect(oneLine(read[index]?.note)).toContain(part);
  });

  it("gives the date of each article as precisely as it is known", () => {
    const dates = dataset.articles.map(({ id }) => {
      const [first] = factsInArticle(dataset, id);
      return first && cite(dataset, first.id, { style: "csl-json" })[0]?.issued;
    });
    expect(dates).toEqual([
      {
        "date-parts": [
          [2023, 10],
          [2023, 12],
        ],
        circa: true,
      },
      { "date-parts": [[2023, 3]] },
      {
        "date-parts": [
          [2022, 3],
          [2022, 6],
        ],
        circa: true,
      },
      { "date-parts": [[2025, 2, 28]] },
      {
        "date-parts": [
          [2024, 8],
          [2025, 2],
        ],
        circa: true,
      },
    ]);
  });
});
