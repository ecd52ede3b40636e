export { curationSchema } from "./curation";
export { articleSchema, datasetSchema, entitySchema, findingSchema, indicatorSchema, predicateSchema } from "./dataset";
export {
  eventFactSchema,
  factSchema,
  observationSchema,
  quantitySchema,
  quoteSchema,
  roleSchema,
  statementSchema,
  timeSchema,
} from "./facts";
export { DatasetError, parseDataset } from "./parse-dataset";
