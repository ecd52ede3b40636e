import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrderOfPublication } from "../../../src/query/publication/in-order-of-publication";
import { article, passage, quote } from "../../support/people-fixture";

const told = (id: string, from: string, start = 0) => passage(id, { article: from, quote: quote(id, start) });
const eventsOf = (facts: readonly { readonly event: string }[]): string[] => facts.map(({ event }) => event);

describe("inOrderOfPublication", () => {
  it("orders articles by the last day on which each can have been published, then by the first", () => {
    const articles = [
      article("open", "2023-01-01", ""),
      article("wide", "2023-01-01", "2023-02-01"),
      article("narrow", "2023-01-31", "2023-02-01"),
      article("early", "2022-12-31", "2023-01-01"),
    ];
    const facts = articles.map(({ id }) => told(`of-${id}`, id));
    expect(eventsOf(inOrderOfPublication(facts, articles))).toEqual(["of-early", "of-wide", "of-narrow", "of-open"]);
  });

  it("orders articles of the same days by id, and the facts of one by its text", () => {
    const articles = [article("b", "2023-01-01", "2023-01-02"), article("a", "2023-01-01", "2023-01-02")];
    const facts = [told("b1", "b"), told("a2", "a", 9), told("a1", "a", 3)];
    expect(eventsOf(inOrderOfPublication(facts, articles))).toEqual(["a1", "a2", "b1"]);
  });

  it("puts facts of an article that is not given first, so that none of them is the latest", () => {
    const facts = [told("known", "a"), told("stray", "lost")];
    expect(eventsOf(inOrderOfPublication(facts, [article("a", "2023-01-01", "2023-01-02")]))).toEqual([
      "stray",
      "known",
    ]);
  });

  it("keeps the order for the two lists, and sorts anew for another list, or one that has grown", () => {
    const articles = [article("b", "2023-01-02", "2023-01-03"), article("a", "2023-01-01", "2023-01-02")];
    const facts = [told("b1", "b"), told("a1", "a")];
    const order = inOrderOfPublication(facts, articles);
    expect(inOrderOfPublication(facts, articles)).toBe(order);
    const later = articles.map((each) =>
      each.id === "a" ? { ...each, published: article("a", "2024-01-01", "").published } : each,
    );
    expect(eventsOf(inOrderOfPublication(facts, later))).toEqual(["b1", "a1"]);
    facts.push(told("a0", "a"));
    expect(eventsOf(inOrderOfPublication(facts, articles))).toEqual(["a1", "a0", "b1"]);
  });

  it("loses no fact, and leaves its input as it is", () => {
    const day = fc.integer({ min: 1, max: 9 }).map((number) => `2023-01-0${number}`);
    const some = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "lost"), fc.nat(9)), { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.tuple(day, day, day), (places, ends) => {
        const articles = ["a", "b", "c"].map((id, index) => article(id, "", ends[index] ?? ""));
        const facts = Object.freeze(places.map(([from, start], index) => told(`e${index}`, from, start)));
        const order = inOrderOfPublication(facts, Object.freeze(articles));
        expect([...order].sort(byEvent)).toEqual([...facts].sort(byEvent));
        const endOf = (fact: { readonly article: string }): string =>
          articles.find(({ id }) => id === fact.article)?.published.before ?? "";
        expect(order.map(endOf)).toEqual(order.map(endOf).sort());
      }),
    );
  });
});

function byEvent(a: { readonly event: string }, b: { readonly event: string }): number {
  return a.event < b.event ? -1 : 1;
}
