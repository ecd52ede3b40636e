import * as z from "zod";
import { CURRENCY_CODES } from "../quantity/currency-codes";
import { RULE_IDS } from "./rule-ids";

export const hedgeSchema = z.enum(["approx", "over", "under", "atLeast", "atMost", "between"]);
export const currencyCodeSchema = z.enum(CURRENCY_CODES);
export const unitSchema = z.union([currencyCodeSchema, z.enum(["percent", "1"])]);
export const timeBasisSchema = z.enum(["stated", "relative", "inferred", "external"]);
export const holdsSchema = z.enum(["throughout", "once"]);
export const entityTypeSchema = z.enum(["person", "organisation", "place", "agreement", "event", "programme", "topic"]);
export const indicatorTypeSchema = z.enum(["flow", "stock", "share", "growth", "count"]);
export const indicatorUnitSchema = z.enum(["currency", "percent", "1"]);
export const voiceSchema = z.enum(["direct", "indirect", "article"]);
export const statusSchema = z.enum(["planned", "possible", "target"]);
export const gatheringFormSchema = z.enum([
  "meeting",
  "briefing",
  "visit",
  "consultations",
  "council",
  "ministerial",
  "summit",
  "forum",
]);
export const milestoneFormSchema = z.enum(["announcement", "founding", "entry-into-force", "anniversary"]);
export const formSchema = z.union([gatheringFormSchema, milestoneFormSchema]);
export const ruleIdSchema = z.enum(RULE_IDS);
export const sideOriginSchema = z.enum(["stated", "sum", "growth", "base", "difference", "share", "count"]);
export const verdictSchema = z.enum(["contradiction", "tension", "note"]);

/** ASCII kebab-case: `peteris-ustubs`, `bec-38`; not a name that every object has. */
export const slugSchema = z
  .string()
  .regex(
    /^(?!(?:constructor|prototype|hasownproperty|tostring|valueof)$)[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,20}$/,
    "an id of small ASCII letters, digits and hyphens (roman-vassilenko), and none that every object has (constructor)",
  );

/** `a` and at least three digits, the number of the seed file. */
export const articleIdSchema = z.string().regex(/^a\d{3,6}$/, "a and at least three digits (a003)");

/** Facts and findings: slugs joined by points. */
export const factIdSchema = z
  .string()
  .regex(/^[a-z0-9]{1,80}(?:[.-]{1,2}[a-z0-9]{1,80}){1,60}$/, "the id of a fact (exports.kz-eu.2023.a004)");

/** ISO 3166-1 alpha-2, or `EU`. */
export const placeCodeSchema = z.string().regex(/^[A-Z]{2}$/, "two capital letters (KZ)");

/** A version of the package. */
export const versionSchema = z
  .string()
  .regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][0-9A-Za-z.+-]{1,80})?$/, "a version (1.0.0)");

/** An address that a reader may follow: of the web, nothing that runs. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: "an address that begins with https:// or http://",
});
