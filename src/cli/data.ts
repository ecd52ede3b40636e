import { type Dataset, dataset } from "../index";

/** The embedded dataset as any version: what a person types is any text. */
export const data: Dataset = dataset;
