import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare";
import type { Step } from "../../src/compare/comparison";
import type { DatasetFile } from "../../src/model/dataset";
import { build } from "../../src/pipeline/build";
import { readSeeds } from "../../src/pipeline/seeds/read-seeds";
import { REPOSITORY } from "../support/real";

/** Pieces of the real seeds, each with what stands in its place, by file. */
type Edits = Readonly<Record<string, readonly (readonly [piece: string, replacement: string])[]>>;

const RAW = readSeeds(REPOSITORY);
const RELEASED = built({});

/** The data that the real seeds give once they are edited; fails if a piece is not there or the seeds do not build. */
function built(edits: Edits): DatasetFile {
  const files = RAW.files.map(({ path, bytes }) => {
    const replace = (text: string, [piece, replacement]: readonly [string, string]) => {
      if (!text.includes(piece)) throw new Error(`${path} has no ${piece}`);
      return text.replaceAll(piece, () => replacement);
    };
    return { path, bytes: Buffer.from((edits[path] ?? []).reduce(replace, Buffer.from(bytes).toString("utf8"))) };
  });
  const result = build({ ...RAW, files });
  if ("issues" in result) throw new Error(result.issues.map(({ found, fix }) => `${found}: ${fix}`).join("\n"));
  return { version: "1.0.0", ...result.data };
}

/** The article of a curation, edited, with its new checksum. */
function articleEdits(file: string, edit: readonly [string, string]): Edits {
  const path = `seeds/articles/${file}`;
  const bytes = Buffer.from(RAW.files.find((each) => each.path === path)!.bytes);
  const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");
  const sums = [sha256(bytes), sha256(bytes.toString("utf8").replaceAll(...edit))] as const;
  return { [path]: [edit], "seeds/articles.sha256": [sums] };
}

/** The entry of a predicate, as it stands in its list. */
function predicateOf(id: string): string {
  const list = RAW.files.find(({ path }) => path === "seeds/predicates.yaml");
  const [entry] = new RegExp(`^- id: ${id}\n(?: .*\n)+`, "m").exec(Buffer.from(list!.bytes).toString("utf8")) ?? [];
  if (entry === undefined) throw new Error(`there is no predicate ${id}`);
  return entry;
}

const MEMBER = `  - kind: statement
    subject: fr
    predicate: member-of
    objects: [eu]
    wording: major EU member states
    quote: major EU member states represented by France
    voice: indirect
    saidBy: roman-vassilenko
`;
const MEMBER_ID = "member-of.fr.eu.a004";
const POST = "role.olof-skoog.deputy-secretary-general.a003";
const CORRECTED = ["48.7 billion dollars", "48.9 billion dollars"] as const;

const TOO_MUCH = ["48.7 billion dollars", "58.7 billion dollars"] as const;
const IN_EUROS = ["48.7 billion dollars", "48.7 billion euros"] as const;
const [COVERS, LAUNCHED] = ["covers", "launched"].map(predicateOf) as [string, string];
const LAUNCHES = RELEASED.statements.filter(({ predicate }) => predicate === "launched").map(({ id }) => id);
const renamed = (id: string) => `  - { from: ${id}, to: ${id.replace("launched", "interested-in")} }\n`;
const SIEMENS = `  - kind: statement
    subject: siemens
    predicate: operates-in
    objects: [kz]
    quote: such as Shell, Schneider, Eni, Total, Air Liquide, Alstom, Siemens
    context: [companies with European capital operate in Kazakhstan]
    voice: article
`;

const CASES: readonly [change: string, edits: Edits, step: Step][] = [
  ["none", {}, "none"],
  [
    "another order of the facts, comments and white space",
    {
      "seeds/curation/a004.yaml": [
        [MEMBER, ""],
        ["facts:\n", `# First things first.\n\nfacts:\n${MEMBER}\n`],
      ],
    },
    "none",
  ],
  ["a note", { "seeds/curation/a000.yaml": [["note: The words do not say", "note: The words never say"]] }, "patch"],
  ["a label", { "seeds/predicates.yaml": [["title: covers", "title: extends to"]] }, "patch"],
  [
    "a comment on a finding",
    {
      "seeds/aliases.yaml": [
        ["comments: []", `comments:\n  - { finding: ${RELEASED.findings[0]!.id}, comment: Two sentences. }`],
      ],
    },
    "patch",
  ],
  [
    "a corrected period",
    {
      "seeds/curation/a002.yaml": [
        ['[2022-03-16..2022-06-20]"\n      basis', '[2022-03-17..2022-06-20]"\n      basis'],
      ],
    },
    "minor",
  ],
  [
    "a corrected value",
    { ...articleEdits("003_6af498f39b358cd5.txt", CORRECTED), "seeds/curation/a003.yaml": [CORRECTED] },
    "minor",
  ],
  [
    "an id with an alias",
    {
      "seeds/curation/a003.yaml": [["post: deputy-secretary-general", "post: vice-president"]],
      "seeds/aliases.yaml": [
        ["renamed: []", `renamed:\n  - { from: ${POST}, to: role.olof-skoog.vice-president.a003 }`],
      ],
    },
    "minor",
  ],
  [
    "a withdrawn fact",
    {
      "seeds/curation/a004.yaml": [[MEMBER, ""]],
      "seeds/aliases.yaml": [["withdrawn: []", `withdrawn:\n  - { id: ${MEMBER_ID}, reason: It was read twice. }`]],
    },
    "minor",
  ],
  [
    "a redefined predicate",
    { "seeds/predicates.yaml": [[COVERS, COVERS.replace("exclusive: false", "exclusive: true")]] },
    "major",
  ],
  [
    "a changed unit",
    { ...articleEdits("003_6af498f39b358cd5.txt", IN_EUROS), "seeds/curation/a003.yaml": [IN_EUROS] },
    "major",
  ],
  [
    "a predicate removed from its list, its statements renamed",
    {
      "seeds/predicates.yaml": [[LAUNCHED, ""]],
      "seeds/curation/a001.yaml": [["predicate: launched\n", "predicate: interested-in\n"]],
      "seeds/aliases.yaml": [["renamed: []", `renamed:\n${LAUNCHES.map(renamed).join("")}`]],
    },
    "major",
  ],
  ["a fact gone without a trace", { "seeds/curation/a004.yaml": [[MEMBER, ""]] }, "blocked"],
  [
    "an id changed without an alias",
    { "seeds/curation/a003.yaml": [["post: deputy-secretary-general", "post: vice-president"]] },
    "blocked",
  ],
];

describe("compare, of the real seeds changed by hand", () => {
  it.each(CASES)("%s", (_, edits, step) => {
    const changed = built(edits);
    expect(compare(RELEASED, changed).step).toBe(step);
    expect(changed.hash === RELEASED.hash).toBe(step === "none" || step === "patch");
  });

  it("an added fact", () => {
    const older = built({ "seeds/curation/a004.yaml": [[MEMBER, ""]] });
    expect(compare(older, RELEASED)).toMatchObject({ step: "minor", added: [MEMBER_ID], corrected: [] });
  });

  it("an added entity with a fact that names it", () => {
    const older = built({
      "seeds/curation/a003.yaml": [[SIEMENS, ""]],
      "seeds/entities.yaml": [["- id: siemens\n  type: organisation\n  name: Siemens\n", ""]],
    });
    const { step, added, changes } = compare(older, RELEASED);
    expect([step, added]).toEqual(["minor", ["operates-in.siemens.kz.a003"]]);
    expect(changes.filter(({ part }) => part === "entities")).toMatchObject([{ id: "siemens", type: "added" }]);
  });

  it("a corrected value that opens a finding and closes none", () => {
    const edits = { ...articleEdits("003_6af498f39b358cd5.txt", TOO_MUCH), "seeds/curation/a003.yaml": [TOO_MUCH] };
    const { step, opened, closed } = compare(RELEASED, built(edits));
    expect(step).toBe("minor");
    expect(opened.map(({ rule }) => rule)).toContain("parts-make-the-total");
    expect(closed).toEqual([]);
  });

  it("a changed meaning of an indicator, and what the audit no longer finds with it", () => {
    const changed = built({ "seeds/indicators.yaml": [["  sumOf: [exports, imports]\n", ""]] });
    const { step, closed } = compare(RELEASED, changed);
    expect(step).toBe("major");
    expect(closed.map(({ rule }) => rule)).toContain("parts-make-the-total");
  });

  it("names a corrected value with the old and the new quote", () => {
    const edits = { ...articleEdits("003_6af498f39b358cd5.txt", CORRECTED), "seeds/curation/a003.yaml": [CORRECTED] };
    const { corrected } = compare(RELEASED, built(edits));
    const values = corrected.find(({ id, field }) => id === "trade-turnover.kz-eu.2024.a003" && field === "quantity");
    expect(values).toMatchObject({
      older: { value: 48.7e9 },
      newer: { value: 48.9e9 },
      olderQuote: `Trade turnover in 2024 amounted to ${CORRECTED[0]}`,
      newerQuote: `Trade turnover in 2024 amounted to ${CORRECTED[1]}`,
    });
  });
});
