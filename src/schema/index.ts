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

export type { DatasetProblem } from "./dataset-problem";
export { DatasetError, parseDataset } from "./parse-dataset";

// Each schema is exported under the interface that it describes, which keeps the declarations short and readable.

/**
 * Describes a whole {@link Dataset} as one object; `parseDataset` also checks what its parts say of each other.
 * @category Schema
 * @since 1.0.0
 */
export const datasetSchema: z.ZodType<Dataset> = parts.datasetSchema;
/**
 * Describes one {@link Article}.
 * @category Schema
 * @since 1.0.0
 */
export const articleSchema: z.ZodType<Article> = parts.articleSchema;
/**
 * Describes one {@link Entity}.
 * @category Schema
 * @since 1.0.0
 */
export const entitySchema: z.ZodType<Entity> = parts.entitySchema;
/**
 * Describes one {@link Indicator}.
 * @category Schema
 * @since 1.0.0
 */
export const indicatorSchema: z.ZodType<Indicator> = parts.indicatorSchema;
/**
 * Describes one {@link Predicate}.
 * @category Schema
 * @since 1.0.0
 */
export const predicateSchema: z.ZodType<Predicate> = parts.predicateSchema;
/**
 * Describes one {@link Finding}.
 * @category Schema
 * @since 1.0.0
 */
export const findingSchema: z.ZodType<Finding> = parts.findingSchema;
/**
 * Describes one {@link Fact} of any kind.
 * @category Schema
 * @since 1.0.0
 */
export const factSchema: z.ZodType<Fact> = facts.factSchema;
/**
 * Describes one {@link Observation}.
 * @category Schema
 * @since 1.0.0
 */
export const observationSchema: z.ZodType<Observation> = facts.observationSchema;
/**
 * Describes one {@link Role}.
 * @category Schema
 * @since 1.0.0
 */
export const roleSchema: z.ZodType<Role> = facts.roleSchema;
/**
 * Describes one {@link EventFact}.
 * @category Schema
 * @since 1.0.0
 */
export const eventFactSchema: z.ZodType<EventFact> = facts.eventFactSchema;
/**
 * Describes one {@link Statement}.
 * @category Schema
 * @since 1.0.0
 */
export const statementSchema: z.ZodType<Statement> = facts.statementSchema;
