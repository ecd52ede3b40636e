import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Coverage } from "../../../src/pipeline/check/coverage";
import type { Joined } from "../../../src/pipeline/write/join-dataset";
import { render } from "../../../src/pipeline/write/render";
import { figure } from "../../support/figures-fixture";
import { dataset, entity } from "../../support/people-fixture";

const COVERAGE: Coverage = { numbers: { all: 2, read: 1, ignored: 1 }, articles: {}, names: 3 };

function rendered(parts: Parameters<typeof dataset>[0]): ReadonlyMap<string, string> {
  const { version: _, homepage: __, facts: ___, ...data } = dataset(parts);
  return render(data satisfies Joined, COVERAGE);
}

/** What a module exports, read as JavaScript. */
function valueOf(module = ""): unknown {
  return runInThisContext(`(${module.replace(/^[^=]*=/s, "").replace(/ as const;\n$/, "")})`);
}

describe("render", () => {
  it("writes literals that give the same values, also for what would end a line or a script", () => {
    const odd = entity("xx", "place", "</script> “\u2028”", { aliases: ["a".repeat(100), "b".repeat(100)] });
    const module = rendered({ entities: [odd] }).get("entities.ts");
    expect(valueOf(module)).toEqual([odd]);
    expect(module).toMatch(
      /^\/\/ Written by the build from seeds\/\. Do not edit: change the seeds\.\nexport const entities = \[/,
    );
    expect(module).not.toMatch(/[<>\u2028]/);
  });

  it("writes what fits on a line on one, and else a member a line", () => {
    const entities = [entity("a", "place", "A"), entity("b", "place", "x".repeat(100))];
    expect(rendered({ entities }).get("entities.ts")?.split("\n").slice(1)).toEqual([
      "export const entities = [",
      '  { id: "a", type: "place", name: "A" },',
      "  {",
      '    id: "b",',
      '    type: "place",',
      `    name: "${"x".repeat(100)}",`,
      "  },",
      "] as const;",
      "",
    ]);
  });

  it("has a module for each part, one for the hash, one for the coverage and one for the ids", () => {
    const modules = rendered({ hash: "abc", latestArticle: "2023-12-31" });
    expect(valueOf(modules.get("release.ts"))).toEqual({ hash: "abc", latestArticle: "2023-12-31" });
    expect(valueOf(modules.get("coverage.ts"))).toEqual(COVERAGE);
    expect(valueOf(modules.get("withdrawn.ts"))).toEqual([]);
  });

  it("names the ids of each family, and of an empty one that there are none", () => {
    const entities = [entity("ann", "person"), entity("xx", "place"), entity("yy", "place")];
    const ids = rendered({ entities, facts: [figure({ value: 1 })] }).get("ids.ts");
    expect(ids).toContain('export type PlaceId =\n  | "xx"\n  | "yy";');
    expect(ids).toContain('export type PersonId =\n  | "ann";');
    expect(ids).toContain("export type ProgrammeId = never;");
    expect(ids).toContain("  readonly eventFact: EventFactId;\n");
    expect(ids).toContain(" * The id of an organisation.\n");
  });
});
