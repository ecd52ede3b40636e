export { audit } from "./audit";
export { findingsOf } from "./findings-of";
export type { AuditInput } from "./rule";
