import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { json } from "../../src/formats/json";
import { parseDataset } from "../../src/schema/parse-dataset";
import { anyDataset } from "./any-dataset";

describe("json", () => {
  it("is read back as the dataset, also by parseDataset", () => {
    const text = json(dataset).get("dataset.json") ?? "";
    expect(JSON.parse(text)).toEqual(dataset);
    expect(parseDataset(JSON.parse(text))).toEqual(dataset);
  });

  it("is read back as any dataset, whatever stands in its texts", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        expect(JSON.parse(json(data).get("dataset.json") ?? "")).toEqual(data);
      }),
    );
  });
});
