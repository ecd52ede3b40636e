import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("readCount", () => {
  it.each([
    ["In the Oslo Fair took part 44 entrepreneurs.", "44 participants oslo-fair"],
    ["The Oslo Fair was attended by 180 guests.", "180 participants oslo-fair"],
    ["Vietnamese companies in Norway: around 1,100.", "1100 companies no vn"],
    ["Only 35 Vietnamese companies have factories in Norway.", "35 companies no vn"],
    ["The Oslo Fair met 180 guests.", "180 ?indicator"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
