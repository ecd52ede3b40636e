import * as z from "zod";
import {
  entityTypeSchema,
  factIdSchema,
  indicatorTypeSchema,
  indicatorUnitSchema,
  placeCodeSchema,
  slugSchema,
} from "./vocabulary";

// The closed lists under `seeds/`, as people write them: every scalar is text.

const words = z.string().min(1).max(2_000);
// Here it is text, as every scalar is; to an editor, which reads the JSON Schema of this, it is a truth value.
const flag = z
  .enum(["true", "false"])
  .meta({ type: ["string", "boolean"], enum: ["true", "false", true, false] })
  .transform((text) => text === "true");

export const entitiesSchema = z.array(
  z.strictObject({
    id: slugSchema,
    type: entityTypeSchema,
    name: words,
    inText: words.exactOptional(),
    aliases: z.array(words).min(1).exactOptional(),
    partOf: slugSchema.exactOptional(),
    code: placeCodeSchema.exactOptional(),
  }),
);

export const indicatorsSchema = z.array(
  z.strictObject({
    id: slugSchema,
    title: words,
    phrase: words.exactOptional(),
    unit: indicatorUnitSchema,
    type: indicatorTypeSchema,
    words: z.array(words).min(1),
    sumOf: z.array(slugSchema).min(2).exactOptional(),
    growthOf: slugSchema.exactOptional(),
    shareOf: slugSchema.exactOptional(),
    cumulates: slugSchema.exactOptional(),
    countsObjectsOf: slugSchema.exactOptional(),
    countsSubjectsOf: slugSchema.exactOptional(),
  }),
);

export const predicatesSchema = z.array(
  z.strictObject({
    id: slugSchema,
    title: words,
    phrase: words.exactOptional(),
    infinitive: words.exactOptional(),
    exclusive: flag,
    partner: flag,
    once: flag,
    ranking: flag,
  }),
);

export const postsSchema = z.array(
  z.strictObject({ id: slugSchema, title: words, aliases: z.array(words).min(1).exactOptional() }),
);

/** Ids that were renamed or withdrawn, and findings whose cause somebody explains. */
export const aliasesSchema = z.strictObject({
  renamed: z.array(z.strictObject({ from: factIdSchema, to: factIdSchema })),
  withdrawn: z.array(z.strictObject({ id: factIdSchema, reason: words })),
  comments: z.array(z.strictObject({ finding: factIdSchema, comment: words })),
});
