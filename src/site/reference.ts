/**
 * All that `kz-eu-facts` exports, by what people want to do with it. Every helper takes the data first and gives plain
 * data; each page says what comes back and in what order, in which unit, what "no match" gives and which errors there are.
 *
 * @module
 * @categoryDescription Guides
 * Questions that people ask, answered with code that runs.
 * @categoryDescription Trade
 * How did trade develop, and how sure is that?
 * @categoryDescription Investment
 * How much was invested, since when, and by whose count?
 * @categoryDescription People
 * Who held which post on a day, and how sure is that?
 * @categoryDescription Meetings
 * Who met, where and when; and what is planned?
 * @categoryDescription Agreement
 * Which areas does the agreement cover: counted, named, left unnamed?
 * @categoryDescription Finding facts
 * Which facts name this entity, tell of these days, stand in this article, were known by then?
 * @categoryDescription Citing
 * Where exactly does it stand, and how do I cite it?
 * @categoryDescription Auditing
 * What contradicts what, by which rule, and can a misprint be mended?
 * @categoryDescription Rules
 * What does the audit compare, and how is a finding to be read?
 * @categoryDescription Comparing
 * What changed between two versions of the data?
 * @categoryDescription Arithmetic
 * Sums with figures of which only the bounds are known.
 * @categoryDescription Reading
 * What does a figure or a time in a text say? Imported from `kz-eu-facts/read`: strict, and blank if it is not sure.
 * @categoryDescription Schema
 * Is data from elsewhere what the helpers expect? Imported from `kz-eu-facts/schema`, which needs `zod`.
 * @categoryDescription Data
 * The embedded data, as a whole and in parts, and what a fact looks like. Each part can be imported by itself:
 * `kz-eu-facts/observations`, `/roles`, `/events`, `/statements`, `/articles`, `/entities`, `/indicators`, `/findings`.
 * @categoryDescription Ids
 * Ids that complete in the editor, and checks for ids that come from elsewhere.
 */
export * from "../index";
export * from "../read/index";
export * from "../schema/index";
