import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { ArticleId, EntityId, FactId, KnownIds, ObservationId, PersonId } from "../../data/ids";
import {
  type AnyDataset,
  type AnyEventFact,
  type AnyFact,
  type AnyFinding,
  type AnyObservation,
  type AnyRole,
  type AnyStatement,
  type Dataset,
  dataset,
  observations,
  type Role,
  roles,
} from "../../src/index";
import type { datasetFileSchema, datasetSchema, findingSchema } from "../../src/schema/dataset";
import type { eventFactSchema, observationSchema, roleSchema, statementSchema } from "../../src/schema/facts";
import { parseDataset } from "../../src/schema/parse-dataset";

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

describe("ids", () => {
  it("complete, and a typing mistake does not compile", () => {
    expectTypeOf<"roman-vassilenko">().toExtend<PersonId>();
    expectTypeOf<"a003">().toExtend<ArticleId>();
    expectTypeOf<"trade-turnover.kz-eu.2024.a003">().toExtend<ObservationId>();
    // @ts-expect-error no article has this number
    expectTypeOf<"a999">().toExtend<ArticleId>();
    // @ts-expect-error nobody is called so
    expectTypeOf<"roman-vasilenko">().toExtend<PersonId>();
    expectTypeOf(observations[0]!.id).toEqualTypeOf<ObservationId>();
    expectTypeOf(roles[0]!.person).toEqualTypeOf<PersonId>();
    expectTypeOf(dataset.facts[0]!.id).toEqualTypeOf<FactId>();
    expectTypeOf(dataset.entities[0]!.id).toEqualTypeOf<EntityId>();
  });

  it("narrow by kind", () => {
    const fact = dataset.facts[0]!;
    if (fact.kind === "role") expectTypeOf(fact).toEqualTypeOf<Role>();
    if (fact.kind === "observation") expectTypeOf(fact.quantity.value).toEqualTypeOf<number>();
  });
});

describe("AnyDataset", () => {
  it("takes the embedded dataset, an older one, and somebody's own", () => {
    interface OlderIds extends Omit<KnownIds, "article" | "observation"> {
      readonly article: "a000";
      readonly observation: "exports.kz-eu.2019.a000";
    }
    expectTypeOf<Dataset>().toExtend<AnyDataset>();
    expectTypeOf<Dataset<OlderIds>>().toExtend<AnyDataset>();
    expectTypeOf(parseDataset({})).toEqualTypeOf<AnyDataset>();
    expectTypeOf<AnyDataset>().not.toExtend<Dataset>();
    expectTypeOf<Pick<Dataset, "observations">>().toExtend<Pick<AnyDataset, "observations">>();
  });

  it("cannot be changed", () => {
    // @ts-expect-error readonly
    dataset.version = "2";
    // @ts-expect-error readonly
    observations.push(observations[0]!);
  });
});

describe("schemas", () => {
  it("describe what the interfaces describe", () => {
    expectTypeOf<z.infer<typeof observationSchema>>().toEqualTypeOf<Mutable<AnyObservation>>();
    expectTypeOf<z.infer<typeof roleSchema>>().toEqualTypeOf<Mutable<AnyRole>>();
    expectTypeOf<z.infer<typeof eventFactSchema>>().toEqualTypeOf<Mutable<AnyEventFact>>();
    expectTypeOf<z.infer<typeof statementSchema>>().toEqualTypeOf<Mutable<AnyStatement>>();
    expectTypeOf<z.infer<typeof findingSchema>>().toEqualTypeOf<Mutable<AnyFinding>>();
    expectTypeOf<NonNullable<z.infer<typeof datasetFileSchema>["facts"]>[number]>().toEqualTypeOf<Mutable<AnyFact>>();
    expectTypeOf<z.infer<typeof datasetSchema>>().toExtend<AnyDataset>();
  });
});
