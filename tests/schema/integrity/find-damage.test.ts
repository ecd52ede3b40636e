import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/schema/parse-dataset";
import { DATASET_SCHEMA } from "../../formats/row-schemas";
import { fieldsIn } from "../../support/mutants/fields-in";
import { mutantsOf, type Path, replaced, sitesIn } from "../../support/mutants/mutants-of";
import { SMALL_DATASET } from "../../support/small-dataset";
import { isUnseen, ofAnyKind } from "./unseen-damage";

const { facts: _, ...FILE } = SMALL_DATASET;
/** Those of the first figure, but for a letter. */
const OTHER_WORDS = FILE.observations[0]?.quote.exact.replace("Borduria", "Bordurio");
const SITES = sitesIn(FILE, 1);

describe("findDamage", () => {
  it("finds nothing in a dataset that is in order", () => {
    expect(checkDataset(FILE)).toEqual({ dataset: SMALL_DATASET, problems: [] });
  });

  it("is tried on every field that the schema has", () => {
    const tried = new Set(SITES.map(({ field }) => ofAnyKind(field)));
    expect(fieldsIn(DATASET_SCHEMA).filter((field) => !tried.has(ofAnyKind(field)))).toEqual([]);
  });

  it.each(Object.keys(FILE))("sees every kind of damage to every field of %s but the listed", (part) => {
    const sites = SITES.filter(({ path }) => path[0] === part);
    const unlisted = sites.flatMap((site) => mutantsOf(FILE, site)).filter((mutant) => !isUnseen(mutant));
    const unseen = unlisted.filter(
      ({ data }) => JSON.stringify(data) !== JSON.stringify(FILE) && checkDataset(data).problems.length === 0,
    );
    expect(unseen.map(({ field, damage }) => `${field}: ${damage}`)).toEqual([]);
  });

  it.each<[damage: string, path: string, changed: unknown, where: RegExp, expected: RegExp]>([
    ["a bound that does not follow", "observations.0.quantity.min", 1, /quantity › min$/, /as the words say$/],
    ["another unit", "observations.0.quantity.unit", "percent", /quantity › unit$/, /^1, as firms counts$/],
    [
      "days against EDTF",
      "events.0.period.before",
      "2024-03-05",
      /period › before$/,
      /^2024-03-04, as 2024-03-03 says$/,
    ],
    ["EDTF against its words", "events.0.period.edtf", "2024-03-04", /period › edtf$/, /^2024-03-03, as “on March 3/],
    ["time that holds otherwise", "events.0.period.holds", "throughout", /period › holds$/, /^once/],
    ["an article that ends before its quotes", "articles.0.body.1", 60, /› quote$/, /in the body of a900, 0–60$/],
    ["a quote of other words", "observations.0.quote.exact", OTHER_WORDS, /› (?:quote|sentence)$/, /another passage/],
    ["words that are cut", "roles.0.role", "inister of Trade", /› role$/, /^whole words/],
    ["a post that is in no list", "roles.0.post", "baker", /› post$/, /^an id of posts$/],
    ["a person that is a place", "roles.0.person", "duchy", /› person$/, /^person$/],
    ["an ordinal that nothing says", "events.0.ordinal", 3, /› ordinal$/, /ordinal in quote or context$/],
    ["a voice without its speaker", "events.0.voice", "direct", /› saidBy$/, /direct or indirect/],
    ["a link to itself", "indicators.0.sumOf", ["total", "in"], /^indicators › total$/, /do not run in a circle$/],
    ["a link to nothing", "indicators.0.sumOf.0", "nothing", /› sumOf$/, /^an id of indicators$/],
    ["a whole that is a part", "entities.1.partOf", "duchy", /^entities › union › partOf$/, /circle$/],
    ["names in a circle", "aliases.0.to", "sum.ruritania.2023.a900", /^aliases › /, /end at a fact$/],
    ["a new name of no fact", "aliases.0.to", "total.nobody.2023.a900", /^aliases › /, /^the id of a fact$/],
    ["a withdrawn fact that is there", "withdrawn.0.id", SMALL_DATASET.roles[0]?.id, /^withdrawn › /, /no more$/],
    ["an address that runs", "articles.0.url", "javascript:alert(1)", /^articles › 0 › url$/, /https/],
    ["a scale of no word", "observations.1.quantity.writtenScale", 400, /writtenScale$/, /as the words say$/],
    ["a gap that its sides do not have", "findings.0.gap.min", 1, /› gap$/, /between two of the sides$/],
    ["a repair that does not repair", "findings.1.repair.value", 7, /repair › value$/, /10\^3 times the value$/],
    ["a side that is not its figure", "findings.0.sides.0.min", 8, /sides › 0$/, /8\.45 to 8\.55 percent/],
    ["a mark of direction", "entities.0.name", "\u202eabc", /^entities › ruritania › name$/, /direction of writing$/],
    ["a file in another folder", "articles.0.file", "../../passwd", /› file$/, /without folders$/],
    ["the day of no article", "latestArticle", "2024-03-05", /^latestArticle$/, /^2024-03-04/],
  ])("tells of %s where it is and what was expected", (_, path, changed, where, expected) => {
    const { problems } = checkDataset(replaced(FILE, pathTo(path), changed));
    const told = problems.map((problem) => ({ ...problem, path: problem.path.join(" › ") }));
    expect(told).toContainEqual(
      expect.objectContaining({ path: expect.stringMatching(where), expected: expect.stringMatching(expected) }),
    );
  });
});

function pathTo(path: string): Path {
  return path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
