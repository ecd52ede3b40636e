import { describe, expect, it } from "vitest";
import { findParties } from "../../src/read/find-parties";
import { findPeople } from "../../src/read/find-people";

const found = (text: string): string[] =>
  findPeople(text, findParties(text)).map(({ name, role }) => (role === undefined ? name : `${name}: ${role}`));

describe("findPeople", () => {
  it("reads a title before a name", () => {
    expect(found("Deputy Foreign Minister Anna Berg arrived.")).toEqual(["Anna Berg: Deputy Foreign Minister"]);
    expect(found("She met Minister of Trade, Industry and Energy of the Republic of Korea Han Dae-sik.")).toEqual([
      "Han Dae-sik: Minister of Trade, Industry and Energy",
    ]);
    expect(found("The talks with Ambassador of Canada Jean Roy went on.")).toEqual(["Jean Roy: Ambassador of Canada"]);
  });

  it("reads a title after a name", () => {
    expect(found("Lars Moen, head of the port of Bergen, said so.")).toEqual(["Lars Moen: head of the port of Bergen"]);
  });

  it("takes somebody who speaks for a person", () => {
    expect(found("“Good,” said Kari Lund.")).toEqual(["Kari Lund"]);
    expect(found("Kari Lund, who sells coffee, laughed.")).toEqual(["Kari Lund"]);
  });

  it.each([
    ["The house that Kari Lund knows by heart is old. She sells coffee.", ["Kari Lund"]],
    ["Kari Lund’s mill is old, and he says it is loud.", ["Kari Lund"]],
    ["Among the guests was also Kari Lund, known for her songs.", ["Kari Lund"]],
    ["Kari Lund from the export agency counted the guests.", ["Kari Lund"]],
    ["Kari Lund, of the garment workers’ union, was heard.", ["Kari Lund"]],
    ["The ministry invited Kari Lund.", ["Kari Lund"]],
    ["Kari Lund will coordinate the work.", ["Kari Lund"]],
    ["Park Ji-hoon, commercial attaché at the embassy, came.", ["Park Ji-hoon: commercial attaché"]],
    ["He came with his counterpart, Salim al-Jubouri.", ["Salim al-Jubouri: counterpart"]],
    [
      "The Ambassador Extraordinary and Plenipotentiary Kari Lund came.",
      ["Kari Lund: Ambassador Extraordinary and Plenipotentiary"],
    ],
    ["By Kari Lund, Oslo\n\nTrade office, Rome: Ann Lee", ["Kari Lund", "Ann Lee"]],
    ["Kari Lund, 42, sells coffee.", ["Kari Lund"]],
    ["Ministers Kari Lund, Ann Lee and Tom Ek signed it.", ["Kari Lund: Ministers", "Ann Lee", "Tom Ek"]],
    ["The director of the Mariel special zone, Kari Lund, came.", ["Kari Lund: director of the Mariel special zone"]],
    ["Tan Wei Liang, Minister-in-charge of Trade, came.", ["Tan Wei Liang: Minister-in-charge of Trade"]],
    ["By Kari Lund\n\nTrade rose. Le Thi Ngoc, who sells tea, came.", ["Le Thi Ngoc"]],
    [
      "Kari Lund, of the Douro growers, met Ann Lee. Tom Ek of the Tea Board waited.",
      ["Kari Lund", "Ann Lee", "Tom Ek"],
    ],
    [
      "President Kari F. Lund met Ambassador Nor Azlina binti Rahmat.",
      ["Kari F. Lund: President", "Nor Azlina binti Rahmat: Ambassador"],
    ],
    ["Kari Lund, a Norwegian official in charge of the fair, noted it.", ["Kari Lund"]],
    ["With kind regards,\n\nKari Lund", ["Kari Lund"]],
    ["Here is my good friend Kari Lund, and I’m Ann Lee.", ["Kari Lund", "Ann Lee"]],
    ["Minister for Trade (Kari Lund): I thank you.", ["Kari Lund"]],
    ["Minister of Mines Kari Lund came.", ["Kari Lund: Minister of Mines"]],
    ["“Good,” joked Kari Lund, 51.", ["Kari Lund"]],
    [
      "Presidents Kari Lund and Ann Lee, and Josep Borrel i Fontán met.",
      ["Kari Lund: Presidents", "Ann Lee", "Josep Borrel i Fontán"],
    ],
    ["Prime Minister Datuk Seri Kari Lund came.", ["Kari Lund: Prime Minister"]],
    ["Shipowner Kari Lund lives in Rue Joseph.", ["Kari Lund: Shipowner"]],
    ["• High Commissioner: Kari Lund. • Ship: Anna Berg.", ["Kari Lund"]],
    [
      "The Ambassador of Uzbekistan in Minsk Kari Lund met the Chairman of the Board of Belarusbank Ann Lee.",
      ["Kari Lund: Ambassador of Uzbekistan in Minsk", "Ann Lee: Chairman of the Board of Belarusbank"],
    ],
    ["Kari Lund, government plenipotentiary for trade, came.", ["Kari Lund: government plenipotentiary for trade"]],
    [
      "He is to meet Kari Lund, and Ann Lee and I sat there with Minister Shaikh Tom Ek.",
      ["Kari Lund", "Ann Lee", "Tom Ek: Minister"],
    ],
    ["“It is,” reckons Kari Lund.", ["Kari Lund"]],
    ["“It is,” complained Ann Lee of the Tea Board.", ["Ann Lee"]],
    ["He saw his opposite number Kari Lund.", ["Kari Lund"]],
    [
      "Minister Kari Lund and his guest Ann Lee agreed with Tom Ek, khokim of the region.",
      ["Kari Lund: Minister", "Ann Lee", "Tom Ek: khokim of the region"],
    ],
    ["Datuk Kari Lund, a winegrower, came.", ["Kari Lund: winegrower"]],
    ["They met at the Kari Lund school, at San Martin, and Now Pretoria has asked.", []],
    ["He flew to Kuala Lumpur. She stayed.", []],
    ["A trader at Delta Lund, he said, knows it.", []],
    ["Delta Lund sells fish. It is loud.", []],
  ])("takes for a person in %j %j", (text, people) => {
    expect(found(text)).toEqual(people);
  });

  it("takes no ministry for the beginning of a name", () => {
    expect(found("He met Undersecretary of State for Foreign Affairs Matteo Rossi.")[0]).toMatch(/^Matteo Rossi/u);
    expect(found("The vice-president of the company Northgate Minerals Kari Lund spoke.")[0]).toMatch(/^Kari Lund/u);
  });

  it("keeps to the words of the title", () => {
    expect(found("Speaking in Nairobi, European Commissioner for Trade Ann Lee thanked him.")).toEqual([
      "Ann Lee: European Commissioner for Trade",
    ]);
    expect(found("Analyst Ken Moi of Mentoria Economics told reporters so.")).toEqual(["Ken Moi: Analyst"]);
    expect(found("According to Maria Santos, demand is strong.")).toEqual(["Maria Santos"]);
  });

  it("takes the fullest name once", () => {
    expect(found("Minister Rosa Villanueva Ccori came. Rosa Villanueva said little.")).toEqual([
      "Rosa Villanueva Ccori: Minister",
    ]);
  });

  it("takes no organisation, country or place for a person", () => {
    expect(found("The World Trade Organization said so. New Zealand said so. European Union said so.")).toEqual([]);
    expect(found("Paolo Rossi, managing director of Adria Leather, left.")).toEqual([
      "Paolo Rossi: managing director of Adria Leather",
    ]);
  });

  it("gives nothing for a text without people", () => {
    expect(found("Exports rose.")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
