import { dataset } from "../index";
import type { Dataset } from "../model/dataset";

/** The embedded dataset as any version: what a person types is any text. */
export const data: Dataset = dataset;
