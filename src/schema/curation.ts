import * as z from "zod";
import { formSchema, slugSchema, statusSchema, voiceSchema, webAddressSchema } from "./vocabulary";

// What people write under `seeds/`. Every scalar arrives as the text that stands in the file: nothing is guessed.

/** What a draft writes in a field that a person has to fill. */
export const OPEN_ANSWER = "?";

const words = z.string().min(1).max(2_000);
const note = words.meta({ description: "Why, in a sentence, if the words alone do not show it." });

/** Words of the article; with a prefix or a suffix if they stand in it more than once. */
export const passageSchema = z
  .union([words, z.strictObject({ exact: words, prefix: words.exactOptional(), suffix: words.exactOptional() })])
  .meta({ description: "Words copied from the article; add prefix or suffix if they stand in it more than once." });

const wordsOfTimeSchema = z.union([
  words,
  z.strictObject({ words, prefix: words.exactOptional(), suffix: words.exactOptional() }),
]);
const timeByHandSchema = z.strictObject({
  edtf: words,
  basis: z.enum(["inferred", "external"]),
  note,
  stated: words.exactOptional(),
});
const publicationByHandSchema = z.strictObject({
  edtf: words,
  basis: z.enum(["stated", "inferred", "external"]),
  note,
  stated: z.union([words, z.array(words).min(1)]).exactOptional(),
});

/** The words that tell the time; or, if words do not settle it, EDTF written by hand with the reason. */
export const periodSchema = z.union([timeByHandSchema, wordsOfTimeSchema]).meta({
  description: "The words that tell when, as in the quote or context: in 2024. By hand only what they do not settle.",
});

export const publishedSchema = z.union([publicationByHandSchema, wordsOfTimeSchema]).meta({
  description: "The words of the file that tell when it was published; by hand only what they do not settle.",
});

const entityId = slugSchema.meta({ description: "An id of seeds/entities.yaml." });
const entityIds = z.array(entityId).min(1);

/** The fields of a fact that words beside it can change. */
const FIELDS = ["value", "sign", "unit", "hedge", "status", "period", "indicator", "subject", "partner"] as const;

const settledSchema = z
  .array(z.strictObject({ field: z.enum(FIELDS), words, reason: words }))
  .min(1)
  .meta({ description: "Words that the build asks about and that change nothing, each with the reason. Not shipped." });

const base = {
  quote: passageSchema,
  context: z.array(passageSchema).min(1).exactOptional(),
  period: periodSchema.exactOptional(),
  status: statusSchema.exactOptional(),
  settled: settledSchema.exactOptional(),
  voice: voiceSchema,
  saidBy: entityId.exactOptional(),
  note: note.exactOptional(),
  again: z
    .string()
    .regex(/^([2-9]|[1-9]\d)$/, "2, 3, …: the number of the fact among those with its key")
    .exactOptional()
    .meta({ description: "2 for the second fact of this article with the same key, 3 for the third; never changed." }),
};

const observation = z.strictObject({
  kind: z.literal("observation"),
  indicator: slugSchema,
  subject: entityId,
  partner: entityId.exactOptional(),
  stated: words.meta({ description: "The words of the figure, whole, as they stand in the quote: over $40 billion" }),
  wording: words.exactOptional(),
  ...base,
});

const role = z.strictObject({
  kind: z.literal("role"),
  person: entityId,
  post: slugSchema,
  role: words,
  organisation: entityId,
  ...base,
});

const event = z.strictObject({
  kind: z.literal("event"),
  event: entityId,
  form: formSchema,
  place: entityId.exactOptional(),
  participants: entityIds.exactOptional(),
  topics: entityIds.exactOptional(),
  ordinal: words.exactOptional().meta({ description: "The words of the number in the series: 38th" }),
  ...base,
});

const statement = z.strictObject({
  kind: z.literal("statement"),
  subject: entityId,
  partner: entityId.exactOptional(),
  predicate: slugSchema,
  objects: entityIds.meta({ description: "One fact is written for each." }),
  scope: entityId.exactOptional(),
  wording: words.exactOptional(),
  ...base,
});

export const curatedFactSchema = z.discriminatedUnion("kind", [observation, role, event, statement]);

export const ignoredSchema = z.strictObject({ words: passageSchema, reason: words });

const publisher = z.strictObject({
  name: words,
  republishedFrom: words.exactOptional(),
  basis: z.enum(["stated", "external"]),
});

export const curationSchema = z.strictObject({
  article: z.strictObject({
    title: words.exactOptional(),
    publisher,
    url: webAddressSchema.exactOptional(),
    published: publishedSchema,
    reportedBy: entityIds.exactOptional(),
    credits: z
      .array(z.strictObject({ role: words, name: words }))
      .min(1)
      .exactOptional(),
    body: z.strictObject({ first: words, last: words }),
  }),
  facts: z.array(curatedFactSchema),
  ignored: z.array(ignoredSchema),
});

export type Curation = z.infer<typeof curationSchema>;
export type CuratedFact = Curation["facts"][number];
export type CuratedOf<K extends CuratedFact["kind"]> = Extract<CuratedFact, { kind: K }>;
export type CuratedPassage = z.infer<typeof passageSchema>;
export type WordsOfTime = z.infer<typeof wordsOfTimeSchema>;
export type TimeByHand = z.infer<typeof timeByHandSchema>;
export type CuratedPublication = z.infer<typeof publishedSchema>;
