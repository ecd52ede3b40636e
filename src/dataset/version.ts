import { version as packageVersion } from "../../package.json";

/**
 * The version of this package, and so of the embedded dataset.
 * @category Data
 * @since 1.0.0
 */
export const version: string = packageVersion;
