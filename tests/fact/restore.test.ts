import { describe, expect, it } from "vitest";
import { factId } from "../../src/fact/fact-id";
import { restore } from "../../src/fact/restore";
import { shorten } from "../../src/fact/shorten";
import type { EventFact } from "../../src/model/fact";
import { passage } from "../support/people-fixture";

const repeated = { exact: "the gala", start: 40, end: 48, prefix: "at ", suffix: "." };
const plain: EventFact = { ...passage("gala"), context: [repeated] };
const gala: EventFact = { ...plain, id: factId(plain), quote: { exact: "a gala", start: 7, end: 13 } };

describe("shorten", () => {
  it("leaves out what the other fields give", () => {
    const short = shorten(gala);
    expect(short).not.toHaveProperty("id");
    expect(short).not.toHaveProperty("kind");
    expect(short.quote).toEqual(["a gala", 7]);
    expect(short.context).toEqual([["the gala", 40, { prefix: "at ", suffix: "." }]]);
  });

  it("keeps an id with a number behind it", () => {
    expect(shorten({ ...gala, id: `${gala.id}-2` }).id).toBe(`${gala.id}-2`);
  });
});

describe("restore", () => {
  it("undoes shorten, also in the order of fields", () => {
    const facts = [gala, { ...gala, id: `${gala.id}-2` }];
    const [first, second] = restore<EventFact>("event", facts.map(shorten));
    expect([first, second]).toEqual(facts);
    expect(Object.keys(first!).slice(0, 2)).toEqual(["id", "kind"]);
    expect(Object.keys(first!.quote)).toEqual(["exact", "start", "end"]);
  });

  it("leaves a whole fact as it is", () => {
    expect(restore<EventFact>("event", [gala])).toEqual([gala]);
  });
});
