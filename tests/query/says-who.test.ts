import { describe, expect, it } from "vitest";
import { saysWho } from "../../src/query/says-who";
import { article, ENTITIES, figure } from "../support/audit-fixture";

const said = { saidBy: "ann", voice: "indirect" } as const;
const facts = [
  figure("out", "$1", { id: "one", ...said }),
  figure("in", "$2", { id: "two", ...said }),
  figure("total", "$3", { id: "three", article: "a2" }),
  figure("total", "$4", { id: "stray", article: "a9" }),
];
const reprint = { name: "The Copy", republishedFrom: "The Original", basis: "external" } as const;
const articles = [article("a1", "2023-05-02"), { ...article("a2", "2024-01"), publisher: reprint }];
const data = { facts, articles, entities: ENTITIES };

describe("saysWho", () => {
  it("gives speaker, publisher and date, once for each speaker and article", () => {
    expect(saysWho(data, { facts: ["two", "three", "one"] })).toMatchObject([
      {
        facts: ["two", "one"],
        speaker: { id: "ann", name: "Ann Lee" },
        publisher: "The Paper",
        published: { from: "2023-05-02" },
      },
      { facts: ["three"], speaker: null, publisher: "The Original", published: { from: "2024-01-01" } },
    ]);
  });

  it("leaves out facts and articles that the data does not have", () => {
    expect(saysWho(data, { facts: ["nothing", "stray", "constructor"] })).toEqual([]);
  });

  it("gives the id of a speaker without a name", () => {
    expect(saysWho({ ...data, entities: [] }, { facts: ["one"] })[0]?.speaker).toEqual({ id: "ann", name: "ann" });
  });
});
