import { version as packageVersion } from "../../package.json";

/** The version of this package, and so of the embedded dataset. */
export const version: string = packageVersion;
