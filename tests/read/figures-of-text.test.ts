import { describe, expect, it } from "vitest";
import { figuresOf } from "../../src/read/figures-of-text";
import { quantityOf } from "../../src/read/quantity-of";

const LAST = "\n\nThat is what the ministry of trade in Oslo told reporters on Monday.";
const wordsIn = (text: string) => figuresOf(text + LAST, "no", []).map(({ words }) => words);

describe("figuresOf", () => {
  it("keeps labelled lines that follow each other", () => {
    expect(wordsIn("Key figures\n\n- Exports in 2024: €5 billion\n- Imports in 2024: €3 billion (+2%)")).toEqual([
      "€5 billion",
      "€3 billion",
      "+2%",
    ]);
  });

  it.each(["READ NEXT: 7 islands to visit", "Trade hits €5 billion", "Oil | 5% up", "Trade tops $3 billion"])(
    "leaves the headline %j out",
    (line) => {
      expect(wordsIn(line)).toEqual([]);
    },
  );

  it("takes money that countries share for that of the one that the text names, and doubts it", () => {
    const [figure] = figuresOf(`It cost 4.5 million dirhams.\n\nMorocco paid it.${LAST}`, "no", []);
    expect(figure && quantityOf(figure)).toMatchObject({ value: 4.5e6, unit: "MAD" });
    expect(figure?.reading.ok).toBe(false);
    const [other] = figuresOf(`It cost 4.5 million dirhams.${LAST}`, "no", []);
    expect(other && quantityOf(other)).toBeUndefined();
  });

  it("takes a dollar for that of home if the text writes those of the United States otherwise, and doubts it", () => {
    const unitsOf = (home: string, text: string) =>
      figuresOf(text + LAST, home, []).map((figure) => quantityOf(figure)?.unit);
    expect(unitsOf("ca", "Trade came to $5 billion (US$4 billion).")).toEqual(["CAD", "USD"]);
    expect(unitsOf("ca", "Trade came to $5 billion.")).toEqual(["CAD"]);
    expect(unitsOf("ca", "Trade came to $5 billion or C$7 billion.")).toEqual(["USD", "CAD"]);
    expect(unitsOf("jm", "Trade came to $5 billion.")).toEqual(["USD"]);
    expect(unitsOf("ca", "Trade came to half a billion dollars, or C$5 billion.")).toEqual(["CAD", "CAD"]);
    expect(unitsOf("ca", "Before the dispute trade came to $5 billion.")).toEqual(["CAD"]);
    expect(unitsOf("no", "Trade came to $5 billion (US$4 billion).")).toEqual(["USD", "USD"]);
  });

  it("reads thousands of a shared money that the text settles", () => {
    const [figure] = figuresOf(`India gave Rs 1,000 crore for quake relief.${LAST}`, "in", []);
    expect(figure && quantityOf(figure)).toMatchObject({ value: 1e10, unit: "INR", stated: "Rs 1,000 crore" });
  });

  it("keeps a last paragraph with a sign-off", () => {
    const text = "A border market that is worth $2 million was opened by both countries in the spring of 2019. - VNJ";
    expect(figuresOf(text, null, []).map(({ words }) => words)).toEqual(["$2 million"]);
  });

  it("takes shared money for that of home if the text names none or both", () => {
    const [figure] = figuresOf(`Iraq and Jordan spent 4 million dinars.${LAST}`, "jo", []);
    expect(figure && quantityOf(figure)?.unit).toBe("JOD");
  });

  it("reads a decimal comma, and doubts it", () => {
    const [figure] = figuresOf(
      `Turnover reached 8,37 billion USD in 2021, customs in the capital said.${LAST}`,
      null,
      [],
    );
    expect(figure?.words).toBe("8,37 billion USD");
    expect(figure && quantityOf(figure)).toMatchObject({ value: 8.37e9, unit: "USD", stated: "8,37 billion USD" });
    expect(figure?.reading.ok).toBe(false);
  });
});
