/** The version in package.json, put in by the build. */
declare const __VERSION__: string;

/** The version of this package, and so of the embedded dataset. */
export const version: string = __VERSION__;
