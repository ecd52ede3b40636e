import { expect, it } from "vitest";
import { printPosts } from "../../../src/draft/write/print-posts";

it("prints posts as the list has them, by id", () => {
  expect(
    printPosts([
      { id: "mayor", title: "Mayor" },
      { id: "chief-of-fish-salt", title: "Chief of Fish, Salt" },
    ]),
  ).toBe('- { id: chief-of-fish-salt, title: "Chief of Fish, Salt" }\n- { id: mayor, title: Mayor }\n');
});
