import { describe, expect, it } from "vitest";
import { told } from "./told";

describe("mainPartyOf", () => {
  it.each([
    [
      "named twice as often, it is the other side for sure if it was named last",
      "Vietnam waits. Peru waits. Vietnam waits.",
      "vn 2023",
    ],
    [
      "named twice as often, it is to be confirmed if another was named last",
      "Vietnam waits. Vietnam waits. Peru waits.",
      "vn 2023 ?partner",
    ],
    ["named no more often than another, it is left open", "Vietnam waits. Peru waits.", "2023 ?partner"],
  ])("%s", (_, text, said) => {
    expect(told(`${text} Norwegian exports came to $3 million in 2023.`)).toEqual([`3000000 exports no ${said}`]);
  });
});
