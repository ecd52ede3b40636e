import { describe, expect, it } from "vitest";
import { nameIn, pastPostNominal } from "../../src/read/name-in";

function nameOf(run: string, after = ""): string | undefined {
  const name = nameIn(run + after, run, 0, []);
  return name ? run.slice(name.start, name.end) : undefined;
}

describe("nameIn", () => {
  it.each([
    ["Minister Kari Lund", "Kari Lund"],
    ["Tengku Datuk Kari Lund", "Kari Lund"],
    ["Don Lund", "Don Lund"],
    ["PM Kari Lund", "Kari Lund"],
    ["H E Kari Lund", "Kari Lund"],
    ["Delta OMV Kari Lund", "Kari Lund"],
    ["MJ Lund", "MJ Lund"],
    ["Kari Lund OBE", "Kari Lund"],
    ["Tea Board's Kari Lund", "Kari Lund"],
    ["Kari Lund's", "Kari Lund"],
    ["Trade Negotiations Kari Lund", "Kari Lund"],
    ["Kari May", "Kari May"],
    ["He Yadong", "He Yadong"],
    ["An Duk-geun", "An Duk-geun"],
    ["He Kari Lund", "Kari Lund"],
    ["Belarusbank Kari Lund", "Kari Lund"],
    ["Saad bin Ahmed Al Amin", "Saad bin Ahmed Al Amin"],
    ["Tata Lund", undefined],
    ["Kari Tata", "Kari Tata"],
    ["Le Monde", undefined],
    ["Le Thi Hoa", "Le Thi Hoa"],
    ["Tata Steel", undefined],
    ["San Lund", undefined],
    ["Lund", undefined],
    ["KARI LUND", undefined],
    ["One Two Three Four Five Six Seven", undefined],
  ])("takes of %j %j", (run, name) => {
    expect(nameOf(run)).toBe(name);
  });

  it.each([" school", " airport"])("takes no name of a thing: Kari Lund%s", (after) => {
    expect(nameOf("Kari Lund", after)).toBeUndefined();
  });
});

describe("pastPostNominal", () => {
  it.each([
    ["Kari Lund OBE, envoy", 13],
    ["Kari Lund OBE came", 9],
    ["Kari Lund, envoy", 9],
  ])("finds in %j where the name ends: %i", (text, end) => {
    expect(pastPostNominal(text, 9)).toBe(end);
  });
});
