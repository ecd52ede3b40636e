import { expect, it } from "vitest";
import { roleAfter, roleBefore, withoutParty } from "../../src/read/read-title";

const NAME = "Ingrid Solheim";

it("reads the title before a name", () => {
  const text = `Deputy Trade Minister ${NAME} spoke.`;
  expect(roleBefore(text, { start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length })).toBe(
    "Deputy Trade Minister",
  );
});

it("reads the title after a name up to what the person did", () => {
  expect(roleAfter(`${NAME}, head of the port of Bergen, spoke.`, NAME.length)).toBe("head of the port of Bergen");
  expect(roleAfter(`${NAME}, tired of waiting, spoke.`, NAME.length)).toBeUndefined();
});

it("takes the party from a title that says enough without it", () => {
  expect(withoutParty("Minister of Trade of Norway", ["Norway"])).toBe("Minister of Trade");
  expect(withoutParty("Ambassador of Norway", ["Norway"])).toBe("Ambassador of Norway");
});
