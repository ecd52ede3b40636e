import * as z from "zod";
import {
  articleIdSchema,
  factIdSchema,
  formSchema,
  hedgeSchema,
  holdsSchema,
  slugSchema,
  statusSchema,
  timeBasisSchema,
  unitSchema,
  voiceSchema,
} from "./vocabulary";

const text = z.string().min(1);
const day = z.iso.date();
const offset = z.int().nonnegative();
const range = { from: day.nullable(), before: day.nullable() };
const interval = { min: z.number().nullable(), max: z.number().nullable() };

const place = { exact: text, start: offset, end: offset };
const fitsItsWords = ({ exact, start, end }: { exact: string; start: number; end: number }) =>
  end - start === exact.length;
const LENGTH = "end − start is the length of exact";

export const quoteSchema = z
  .strictObject({ ...place, prefix: text.exactOptional(), suffix: text.exactOptional() })
  .refine(fitsItsWords, LENGTH);

/** Words that their place alone tells from others: a sentence, the direction of a growth. */
const placedSchema = z.strictObject(place).refine(fitsItsWords, LENGTH);

export const timeSchema = z
  .strictObject({
    edtf: text,
    holds: holdsSchema,
    ...range,
    stated: text.nullable(),
    basis: timeBasisSchema,
    note: text.exactOptional(),
  })
  .refine(({ from, before }) => from === null || before === null || from < before, "from is earlier than before");

export const quantitySchema = z
  .strictObject({
    stated: text,
    direction: placedSchema.exactOptional(),
    hedge: hedgeSchema.nullable(),
    value: z.number(),
    valueTo: z.number().exactOptional(),
    unit: unitSchema,
    unitFrom: z.enum(["words", "context", "indicator"]),
    writtenScale: z.int().nonnegative(),
    decimals: z.int().nonnegative().nullable(),
    ...interval,
  })
  .refine(({ min, max }) => min === null || max === null || min < max, "min is smaller than max");

const base = {
  id: factIdSchema,
  article: articleIdSchema,
  quote: quoteSchema,
  context: z.array(quoteSchema).exactOptional(),
  voice: voiceSchema,
  saidBy: slugSchema.exactOptional(),
  status: statusSchema.exactOptional(),
  period: timeSchema.nullable(),
  note: text.exactOptional(),
};

export const observationSchema = z.strictObject({
  ...base,
  kind: z.literal("observation"),
  indicator: slugSchema,
  subject: slugSchema,
  partner: slugSchema.exactOptional(),
  quantity: quantitySchema,
  sentence: placedSchema,
  wording: text.exactOptional(),
});

export const roleSchema = z.strictObject({
  ...base,
  kind: z.literal("role"),
  person: slugSchema,
  post: slugSchema,
  role: text,
  organisation: slugSchema,
});

export const eventFactSchema = z.strictObject({
  ...base,
  kind: z.literal("event"),
  event: slugSchema,
  form: formSchema,
  place: slugSchema.exactOptional(),
  participants: z.array(slugSchema),
  topics: z.array(slugSchema).exactOptional(),
  ordinal: z.int().positive().exactOptional(),
});

export const statementSchema = z.strictObject({
  ...base,
  kind: z.literal("statement"),
  subject: slugSchema,
  partner: slugSchema.exactOptional(),
  predicate: slugSchema,
  object: slugSchema,
  scope: slugSchema.exactOptional(),
  wording: text.exactOptional(),
});

export const factSchema = z.discriminatedUnion("kind", [
  observationSchema,
  roleSchema,
  eventFactSchema,
  statementSchema,
]);
