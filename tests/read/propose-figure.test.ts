import { expect, it } from "vitest";
import { proposeFacts } from "../../src/read/propose-facts";

it("quotes the shortest passage with the figure and the words of its indicator, and the words of each field", () => {
  const text = "In 2023 exports to Vietnam reached $4 million.";
  const [fact] = proposeFacts(text, { home: "no", published: "2024-10-02" }).facts;
  expect(fact?.quote.exact).toBe("exports to Vietnam reached $4 million");
  expect(fact?.from.value?.map(({ exact }) => exact)).toEqual(["$4 million"]);
  expect(fact?.context.map(({ exact }) => exact).join()).toContain("2023");
});
