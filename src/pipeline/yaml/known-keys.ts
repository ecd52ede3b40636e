import type { z } from "zod";

/** What of a schema's definition leads to its keys. */
interface Definition {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

/** The keys that the schema allows at a place of the data, in its order; none if the place is no map. */
export function knownKeys(schema: z.ZodType, data: unknown, path: readonly (string | number)[]): string[] {
  let [here, value]: [unknown, unknown] = [schema, data];
  for (const step of path) {
    here = typeof step === "number" ? definition(here).element : mapShape(here, value)[step];
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return Object.keys(mapShape(here, value));
}

function definition(schema: unknown): Definition {
  const own = (schema as { def?: Definition } | undefined)?.def ?? {};
  return own.innerType === undefined ? own : definition(own.innerType);
}

/** A map's members; of a union those of the branch that the data chooses, or of the first that is a map. */
function mapShape(schema: unknown, data: unknown): Readonly<Record<string, unknown>> {
  const { shape, options = [], discriminator } = definition(schema);
  if (shape) return shape;
  const branches = options.map((option) => definition(option).shape).filter((branch) => branch !== undefined);
  if (discriminator === undefined) return branches[0] ?? {};
  const chosen = (data as Record<string, unknown> | undefined)?.[discriminator];
  return branches.find((branch) => definition(branch[discriminator]).values?.includes(chosen)) ?? {};
}
