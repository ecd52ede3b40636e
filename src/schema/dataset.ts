import * as z from "zod";
import { withFacts } from "../fact/with-facts";
import { eventFactSchema, factSchema, observationSchema, roleSchema, statementSchema, timeSchema } from "./facts";
import {
  articleIdSchema,
  entityTypeSchema,
  factIdSchema,
  indicatorTypeSchema,
  indicatorUnitSchema,
  placeCodeSchema,
  ruleIdSchema,
  sideOriginSchema,
  slugSchema,
  unitSchema,
  verdictSchema,
  versionSchema,
  webAddressSchema,
} from "./vocabulary";

const text = z.string().min(1);
const day = z.iso.date();
const offset = z.int().nonnegative();
const interval = { min: z.number().nullable(), max: z.number().nullable() };

export const articleSchema = z.strictObject({
  id: articleIdSchema,
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  length: offset,
  title: text.nullable(),
  body: z.tuple([offset, offset]).readonly(),
  published: timeSchema,
  publisher: z.strictObject({
    name: text,
    republishedFrom: text.exactOptional(),
    basis: z.enum(["stated", "external"]),
  }),
  url: webAddressSchema.nullable(),
  reportedBy: z.array(slugSchema),
  credits: z.array(z.strictObject({ role: text, name: text })).exactOptional(),
});

export const entitySchema = z.strictObject({
  id: slugSchema,
  type: entityTypeSchema,
  name: text,
  inText: text.exactOptional(),
  aliases: z.array(text).exactOptional(),
  partOf: slugSchema.exactOptional(),
  code: placeCodeSchema.exactOptional(),
});

export const indicatorSchema = z.strictObject({
  id: slugSchema,
  title: text,
  phrase: text.exactOptional(),
  unit: indicatorUnitSchema,
  type: indicatorTypeSchema,
  words: z.array(text),
  sumOf: z.array(slugSchema).exactOptional(),
  growthOf: slugSchema.exactOptional(),
  shareOf: slugSchema.exactOptional(),
  cumulates: slugSchema.exactOptional(),
  countsObjectsOf: slugSchema.exactOptional(),
  countsSubjectsOf: slugSchema.exactOptional(),
});

export const predicateSchema = z.strictObject({
  id: slugSchema,
  title: text,
  phrase: text.exactOptional(),
  infinitive: text.exactOptional(),
  exclusive: z.boolean(),
  partner: z.boolean(),
  once: z.boolean(),
  ranking: z.boolean(),
});

export const postSchema = z.strictObject({ id: slugSchema, title: text, aliases: z.array(text).exactOptional() });

export const findingSchema = z.strictObject({
  id: factIdSchema,
  rule: ruleIdSchema,
  verdict: verdictSchema,
  facts: z.array(factIdSchema),
  detail: text,
  sides: z
    .array(
      z.strictObject({
        facts: z.array(factIdSchema).min(1),
        from: sideOriginSchema,
        ...interval,
        unit: unitSchema,
      }),
    )
    .exactOptional(),
  gap: z.strictObject({ ...interval, unit: unitSchema }).exactOptional(),
  repair: z.strictObject({ fact: factIdSchema, power: z.int(), value: z.number() }).exactOptional(),
  comment: text.exactOptional(),
});

/** The whole dataset as one object, with `facts` or without; {@link parseDataset} also checks what its parts say of each other. */
export const datasetFileSchema = z.strictObject({
  version: versionSchema,
  homepage: webAddressSchema.exactOptional(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  latestArticle: day,
  articles: z.array(articleSchema),
  entities: z.array(entitySchema),
  indicators: z.array(indicatorSchema),
  predicates: z.array(predicateSchema),
  posts: z.array(postSchema),
  observations: z.array(observationSchema),
  roles: z.array(roleSchema),
  events: z.array(eventFactSchema),
  statements: z.array(statementSchema),
  facts: z.array(factSchema).exactOptional(),
  findings: z.array(findingSchema),
  aliases: z.array(z.strictObject({ from: factIdSchema, to: factIdSchema })),
  withdrawn: z.array(z.strictObject({ id: factIdSchema, reason: text })),
});

/** The same, as a dataset: `facts` is joined if it is not there. */
export const datasetSchema = datasetFileSchema.transform(withFacts);
