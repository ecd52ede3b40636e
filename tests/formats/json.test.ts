import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataset } from "../../src/dataset/dataset";
import { withFacts } from "../../src/fact/with-facts";
import { json } from "../../src/formats/json";
import type { Role } from "../../src/model/fact";
import { parseDataset } from "../../src/schema/parse-dataset";
import { anyDataset } from "./any-dataset";

describe("json", () => {
  it("is read back as the dataset, also by parseDataset", () => {
    const text = json(dataset).get("dataset.json") ?? "";
    expect(withFacts(JSON.parse(text))).toEqual(dataset);
    expect(parseDataset(JSON.parse(text))).toEqual(dataset);
  });

  it("has each fact once", () => {
    const text = json(dataset).get("dataset.json") ?? "";
    const [{ id }] = dataset.roles as [Role];
    expect(text.split(`{"id":"${id}"`)).toHaveLength(2);
  });

  it("is read back as any dataset, whatever stands in its texts", () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const { facts: _joined, ...file } = data;
        expect(JSON.parse(json(data).get("dataset.json") ?? "")).toEqual(file);
      }),
    );
  });
});
