import { expect, it } from "vitest";
import { titlesOf } from "../../../src/draft/entries/post-titles";

it("gives all that a post is called, in small letters", () => {
  expect(titlesOf({ id: "mayor", title: "Mayor", aliases: ["Head of the City"] })).toEqual([
    "mayor",
    "head of the city",
  ]);
});
