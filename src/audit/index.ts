export { audit } from "./audit";
export { auditOn } from "./audit-on";
export { findingsOf } from "./findings-of";
export type { AuditInput as AnyAuditInput } from "./rule";
