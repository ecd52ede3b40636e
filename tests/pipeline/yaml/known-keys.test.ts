import { describe, expect, it } from "vitest";
import * as z from "zod";
import { knownKeys } from "../../../src/pipeline/yaml/known-keys";

const SCHEMA = z.strictObject({
  name: z.string(),
  facts: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("role"), post: z.string() }),
      z.strictObject({
        kind: z.literal("event"),
        form: z.string(),
        time: z.strictObject({ edtf: z.string() }).optional(),
      }),
    ]),
  ),
  either: z.union([z.string(), z.strictObject({ words: z.string() })]),
});
const DATA = { facts: [{ kind: "role" }, { kind: "event", time: {} }, { kind: "lost" }] };

describe("knownKeys", () => {
  it.each([
    [[], ["name", "facts", "either"]],
    [
      ["facts", 0],
      ["kind", "post"],
    ],
    [["facts", 1, "time"], ["edtf"]],
    [["either"], ["words"]],
    [["facts", 2], []],
    [["name"], []],
  ])("knows at %j the keys %j", (path, keys) => {
    expect(knownKeys(SCHEMA, DATA, path)).toEqual(keys);
  });
});
