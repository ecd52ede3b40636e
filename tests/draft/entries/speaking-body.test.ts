import { describe, expect, it } from "vitest";
import { bodiesTold, bodyThatSpeaks } from "../../../src/draft/entries/speaking-body";
import { listsOf } from "../../../src/draft/lists-of";
import { LISTS } from "../../support/draft-fixture";
import { readingOf } from "../../support/draft-reading";

const entities = [
  { id: "mfa-no", type: "organisation", name: "Norway’s Foreign Ministry", partOf: "no" },
  { id: "no", type: "place", name: "Norway", aliases: ["Norwegian"], code: "NO" },
] as const;
const lists = { ...LISTS, ...listsOf({ entities, indicators: [], predicates: [], posts: [] }) };
const ask = <T>(
  find: (sentence: { start: number; end: number }, context: ReturnType<typeof readingOf>) => T,
  text: string,
) => find({ start: 0, end: text.length }, readingOf(text, lists));

describe("bodyThatSpeaks", () => {
  it.each([
    ["Exports grew, according to Norway’s Foreign Ministry.", "mfa-no"],
    ["According to the Agency of Salt, exports grew.", "agency-of-salt"],
    ["Exports grew, according to the Norwegian Foreign Ministry.", undefined],
    ["Exports grew, according to Norway.", undefined],
    ["Exports grew, according to the ministry.", undefined],
    ["Exports grew, the Agency of Salt reported.", undefined],
  ])("is the one that “%s” names", (text, id) => {
    expect(ask(bodyThatSpeaks, text)?.id).toBe(id);
  });
});

describe("bodiesTold", () => {
  it.each([
    [
      "Exports grew, the Norwegian Foreign Ministry reported.",
      ["mfa-no", "norwegian-foreign-ministry (new in seeds/entities.yaml)"],
    ],
    ["Exports grew, Norway’s Foreign Ministry reported.", ["mfa-no"]],
    ["Exports grew, the Agency of Salt reported.", ["agency-of-salt (new in seeds/entities.yaml)"]],
    ["Exports grew, the ministry reported.", []],
  ])("are those that “%s” can mean, those of the list first", (text, ids) => {
    expect(ask(bodiesTold, text)).toEqual(ids);
  });
});
