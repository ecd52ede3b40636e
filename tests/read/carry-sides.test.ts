import { describe, expect, it } from "vitest";
import { told } from "./told";

const STOCK = "In 2023 Norway exported goods worth $3 million to Vietnam.";

describe("carrySides", () => {
  it("asks whose the figure is that follows another country’s", () => {
    const text = "In 2023 Vietnamese exports to Norway stood at $9 million, while imports came to $1 million.";
    expect(told(text)).toEqual(["9000000 exports vn no 2023", "1000000 imports no vn 2023 ?subject"]);
  });

  it.each([
    [`${STOCK} Turnover was $5 million in 2023.`, "5000000 trade-turnover no vn 2023 ?subject ?partner"],
    [
      `${STOCK} Turnover was $5 million in 2023 between Peru and Chile.`,
      "5000000 trade-turnover 2023 ?partner ?subject",
    ],
    [`${STOCK} Peru is near. Turnover was $5 million in 2023.`, "5000000 trade-turnover 2023 ?partner ?subject"],
    [`${STOCK} Total exports were $5 million in 2023.`, "5000000 exports 2023 ?partner ?subject"],
    [`${STOCK} The inflow was $5 million in 2023.`, "5000000 investment-inflow 2023 ?partner ?subject"],
    [`${STOCK} The Fair brought together 44 participants.`, "44 participants ?period ?subject"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text, null)[1]).toBe(fact);
  });
});
