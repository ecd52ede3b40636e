import type { z } from "zod";
import type { Article } from "../model/article";
import type { Dataset } from "../model/dataset";
import type { Entity } from "../model/entity";
import type { EventFact, Fact, Observation, Role, Statement } from "../model/fact";
import type { Finding } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Predicate } from "../model/predicate";
import * as parts from "./dataset";
import * as facts from "./facts";

export { DatasetError, parseDataset } from "./parse-dataset";

// Each schema is exported under the interface that it describes, which keeps the declarations short and readable.

/**
 * Describes a whole {@link index.Dataset} as one object; `parseDataset` also checks what its parts say of each other.
 * @category Schema
 * @since 1.0.0
 */
export const datasetSchema: z.ZodType<Dataset> = parts.datasetSchema;
/**
 * Describes one {@link index.Article}.
 * @category Schema
 * @since 1.0.0
 */
export const articleSchema: z.ZodType<Article> = parts.articleSchema;
/**
 * Describes one {@link index.Entity}.
 * @category Schema
 * @since 1.0.0
 */
export const entitySchema: z.ZodType<Entity> = parts.entitySchema;
/**
 * Describes one {@link index.Indicator}.
 * @category Schema
 * @since 1.0.0
 */
export const indicatorSchema: z.ZodType<Indicator> = parts.indicatorSchema;
/**
 * Describes one {@link index.Predicate}.
 * @category Schema
 * @since 1.0.0
 */
export const predicateSchema: z.ZodType<Predicate> = parts.predicateSchema;
/**
 * Describes one {@link index.Finding}.
 * @category Schema
 * @since 1.0.0
 */
export const findingSchema: z.ZodType<Finding> = parts.findingSchema;
/**
 * Describes one {@link index.Fact} of any kind.
 * @category Schema
 * @since 1.0.0
 */
export const factSchema: z.ZodType<Fact> = facts.factSchema;
/**
 * Describes one {@link index.Observation}.
 * @category Schema
 * @since 1.0.0
 */
export const observationSchema: z.ZodType<Observation> = facts.observationSchema;
/**
 * Describes one {@link index.Role}.
 * @category Schema
 * @since 1.0.0
 */
export const roleSchema: z.ZodType<Role> = facts.roleSchema;
/**
 * Describes one {@link index.EventFact}.
 * @category Schema
 * @since 1.0.0
 */
export const eventFactSchema: z.ZodType<EventFact> = facts.eventFactSchema;
/**
 * Describes one {@link index.Statement}.
 * @category Schema
 * @since 1.0.0
 */
export const statementSchema: z.ZodType<Statement> = facts.statementSchema;
