import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("statusOf", () => {
  it.each([
    ["Exports to Vietnam will reach $3 million in 2025.", "3000000 exports no vn 2025 planned"],
    ["If exports to Vietnam will reach $3 million in 2025, it is well.", "3000000 exports no vn 2025 ?status"],
    ["Exports to Vietnam reached $3 million in 2023.", "3000000 exports no vn 2023"],
  ])("gives %j as %j", (text, fact) => {
    expect(told(text)[0]).toBe(fact);
  });
});
